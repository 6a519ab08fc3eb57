from __future__ import annotations

from tqcheck.packs.any_any._lines import StrayLine

_LINE = (
    r"(?:leave a (?:reply|comment)|cancel reply|your e-?mail address will not be published\.?|required fields are marked ?\*?"
    r"|your email address will not be published\. required fields are marked ?\*?|save my name, email,? and website .*"
    r"|(?:read|see|watch) (?:also|more|next|too) ?:?.{0,120}|also (?:read|watch) ?:.{0,120}|(?:read|watch|see) also\b.{0,120}|read more ?(?:about .{0,80})?"
    r"|follow us(?: on .{0,60})?|follow our page on .{0,60}|share (?:this|on)(?: .{0,40})?|click here.{0,60}|for more details ?\|?|more details ?:?"
    r"|related (?:topics|news|articles|posts)(?: ?:.{0,120})?|tags ?:.{0,200}|photo ?:.{0,60}|subscribe to .{0,60}|(?:©.{0,60})?all rights reserved\.?"
    r"|last updated? ?:?.{0,40}|(?:estimated )?reading time ?:? \d+ min(?:ute)?s?|source ?: .{1,40} \+ agencies|\d{1,2}:\d\d.{0,10}mecca time.{0,20}|advertisements?|post a comment|add a comment|no comments(?: yet)?|\d+ comments?"
    r"|(?:most (?:read|viewed|popular)|latest news|you (?:may|might) also (?:like|be interested in)|more on this (?:topic|story)|see also)(?: ?:.{0,120})?"
    r"|(?:copy|short) link|send (?:by|via) e-?mail|link copied|loading\.*|sponsored(?: content)?|download (?:our|the) app.{0,60}"
    r"|join (?:us|our) (?:on|channel|group|whatsapp|telegram).{0,60}|(?:for|get) (?:more|the latest) (?:news|updates).{0,60}(?:follow|subscribe|click|visit).{0,60}"
    r"|(?:image|photo|picture) source ?:.{0,60}|watch (?:the )?video ?:?.{0,80}|(?-i:sports|politics|economy|varieties|miscellaneous|accidents))"
)


class PageFurniture(StrayLine):
    """Words of the web page, taken for the article.

    Cause: the article was copied or scraped with its comment form, its sharing buttons and its links.
    Repair: delete the line.
    Native English: the same words inside a sentence.
    """

    message = "This line belongs to the web page, not to the article."
    line = _LINE
    examples = r"""
        The talks go on.{\n\nLeave a Reply => }
        The talks go on.{\n\nRequired fields are marked * => }
        The talks go on.{\n\nRead also: Five ways to save water => }\n\nThe envoy left.
        Leave a reply to the question on the form.
        He asked readers to follow us.
        All rights reserved to the heirs were sold in May, the court said.
    """
