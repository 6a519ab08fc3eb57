from __future__ import annotations

from tqcheck.packs.any_any._swapped import Swapped
from tqcheck.rules import Severity


class SourceCurrency(Swapped):
    """A currency that is another in the source.

    Cause: a frequent currency written for a rare one.
    Repair: the currency of the source; amounts are never converted silently.
    Native writing: amounts converted in brackets beside that of the source.
    """

    message = "The source has another currency."
    category = "date-number"
    severity = Severity.MAJOR
    kind = "CURRENCIES"
    examples = """
        كلف الجسر 45 مليون دينار. ||| The bridge cost 45 million {dollars => dinars}.
        دفع التاجر خمسة دراهم للصياد. ||| The merchant paid the fisherman five {riyals => dirhams}.
        تبلغ الرسوم 20 يورو للطالب. ||| The fee is 20 {pounds => euros} a pupil.
        كلف الجسر 45 مليون دينار. ||| The bridge cost 45 million dinars.
        كلف الجسر 45 مليون دينار. ||| The bridge cost 45 million dinars (15 million dollars).
        The bridge cost 45 million dollars.
    """
