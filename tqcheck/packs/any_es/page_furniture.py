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
        r"(?:deja|dejar|deje|añadir|publicar) un comentario|cancelar (?:la )?respuesta|tu dirección de correo electrónico no será publicada\.?.{0,80}"
        r"|los campos obligatorios están marcados.{0,20}|(?:lea|lee|leer|vea|ver) (?:también|más|además)(?: ?[:.].{0,120})?|(?:compartir|comparte|comparta)(?: (?:en|por|esta|este)\b.{0,60})?"
        r"|(?:síguenos|síganos|siga nuestra página)(?: en .{0,60})?|(?:suscríbete|suscríbase)(?: (?:a|en) .{0,60})?|haga? clic aquí.{0,60}|para más (?:detalles|información) ?\|?"
        r"|(?:©.{0,60})?todos los derechos reservados\.?|(?:artículos|temas|noticias|contenidos?) relacionad[oa]s?(?: ?:.{0,120})?|etiquetas ?:.{0,160}|(?:crédito de la )?foto ?:.{0,60}"
        r"|última actualización ?:?.{0,40}|tiempo de lectura ?:? ?\d+ ?min.{0,12}|publicidad|copiar (?:el )?enlace|enlace copiado|sin comentarios|\d+ comentarios?|lo más leído|descarga (?:nuestra|la) aplicación.{0,40}"
    )
    examples = r"""
        Las conversaciones siguen.{\n\nDeja un comentario => }
        Las conversaciones siguen.{\n\nLea también: cinco maneras de ahorrar agua => }\n\nEl enviado se fue.
        Las conversaciones siguen.{\n\nTodos los derechos reservados => }
        Conviene leer también la respuesta al pie de la página.
        Pidió a los lectores que compartieran el texto.
        Los derechos reservados a los herederos se vendieron.
    """
