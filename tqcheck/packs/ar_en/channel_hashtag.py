from __future__ import annotations

from tqcheck.rules import Phrases, Severity


class ChannelHashtag(Phrases):
    """A hashtag whose name was translated: "#East_News" for Asharq News, "#Event" for Al-Hadath.

    Cause: the tag of a channel or campaign is an Arabic noun, "#al-Sharq", "#al-Hadath", and was taken for one.
    Repair: the name by which the channel or campaign goes.
    Native English: tags of the same spelling for an east or an event.
    """

    message = "The hashtag is the name of a channel or campaign and was translated as a common noun."
    category = "name"
    severity = Severity.MAJOR
    table = r"""
        #East #(?:East|Al-Sharq|Asharq|Al_Sharq)_News => #Asharq #Asharq_News ; al-Sharq ; proof
        #Al-Sharq #Al-Sharq_News => #Asharq #Asharq_News ; al-Sharq ; proof
        #East_News => #Asharq_News ; al-Sharq lil-akhbar ; proof
        [#(?:Gaza|Israel|Palestine|Hamas|Lebanon|Egypt|Iran|Syria|Iraq|Yemen|Jordan|Sudan) ]#Event => #Al_Hadath ; al-Hadath ; proof
        [(?<!#)[\w’-]{1,30}[”"!?.]{0,2} ]#Event[(?= ?(?:#|\Z|\n))] => #Al_Hadath ; al-Hadath ; proof
        for the #event => for #Al_Hadath ; al-Hadath ; proof
        [#(?:Gaza|Israel|Palestine|Hamas|Lebanon) ]#Healing => #Al_Shifa ; al-Shifa' ; proof
        #Urgent_event => ; ajil al-Hadath ; proof
        #(?:Watch|Live)_Sky => ; Skay Niyuz ; proof
        #Sky_(?:Watch|Live|Video) => ; Skay Niyuz ; proof
        #(?:Island|The_Island)(?:_(?:Live|News|Urgent|Direct)) => #AlJazeera ; al-Jazira ; proof
        #(?:The_)?Field(?:s)?_(?:TV|Channel|News) => #AlMayadeen ; al-Mayadin ; proof
        #(?:The_)?(?:Free|Free_One)_(?:TV|Channel|News) => #Alhurra ; al-Hurra ; proof
        #Al ?jazeera (?:Live|Turkey|News|Profile|Urgent|Direct)\b => #AlJazeera ; al-Jazira mubashir ; proof
        #(?:News_Now|Now_News|News_of_Now) => #Akhbar_Al_Aan ; Akhbar al-An ; proof
        #The_Seventh_Day => #Youm7 ; al-Yawm al-Sabi' ; proof
        #(?:The_)?Egyptian_(?:Today|Day) => #AlMasry_AlYoum ; al-Masri al-Yawm ; proof
        #(?:The_)?Middle_East_(?:Newspaper|News_Paper) => #Asharq_Al_Awsat ; al-Sharq al-Awsat ; proof
    """
    examples = """
        The fish market is open again {#East_News => #Asharq_News}.
        The talks go on #Gaza {#Event => #Al_Hadath}
        The boats left at dawn {#Event => #Al_Hadath} #News
        Watch the match live {#Watch_Sky}.
        Spring has come to the #East.
        Do not miss our #Event in May.
        The news is out #AlJazeera.
    """
