from __future__ import annotations

from tqcheck.packs.any_any._lines import StrayLine


class PageFurniture(StrayLine):
    """Words of the web page, taken for the article.

    Cause: the article was copied or scraped with its comment form, its sharing buttons and its links.
    Repair: delete the line.
    Native writing: the same words inside a sentence.
    """

    message = "This line belongs to the web page, not to the article."
    line = (
        r"(?:laisser|poster|ajouter) un commentaire|annuler la réponse|votre adresse (?:e-?mail|de messagerie|électronique) ne sera pas publiée\.?.{0,80}"
        r"|les champs obligatoires sont (?:indiqués|marqués).{0,20}|(?:à )?lire (?:aussi|également|la suite|plus)(?: ?[:.].{0,120})?|voir (?:aussi|également) ?:.{0,120}"
        r"|(?:partager|partagez)(?: (?:sur|cet article|via)\b.{0,60})?|suivez-nous(?: sur .{0,60})?|abonnez-vous(?: (?:à|sur) .{0,60})?|cliquez ici.{0,60}|pour plus de détails ?\|?"
        r"|(?:©.{0,60})?tous droits réservés\.?|(?:articles|sujets|contenus) (?:liés|similaires|connexes|associés)(?: ?:.{0,120})?|mots[- ]clés ?:.{0,160}|crédit photo ?:.{0,60}"
        r"|dernière mise à jour ?:?.{0,40}|temps de lecture ?:? ?\d+ ?min.{0,12}|publicité|copier le lien|lien copié|aucun commentaire|\d+ commentaires?|les plus lus|télécharge[rz] (?:notre|l['’]) ?application.{0,40}"
    )
    examples = r"""
        Les pourparlers continuent.{\n\nLaisser un commentaire => }
        Les pourparlers continuent.{\n\nLire aussi : cinq façons d’économiser l’eau => }\n\nL’émissaire est parti.
        Les pourparlers continuent.{\n\nTous droits réservés => }
        Il faut lire aussi la réponse au bas de la page.
        Elle demande aux lecteurs de partager cet article de loi entre eux et de le lire.
        Les droits réservés aux héritiers sont vendus.
    """
