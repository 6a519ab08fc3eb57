"""JSON Lines: a finding a line, as in the JSON report, with the file and text it stands in."""

from __future__ import annotations

import json

from tqcheck.findings.report import Report
from tqcheck.locale import ENGLISH, speaking
from tqcheck.reports.formats.json import finding_as_json
from tqcheck.reports.located import located
from tqcheck.text.visible import visible


@speaking(ENGLISH)
def render(report: Report) -> str:
    """Every finding as a line of JSON, in English.

    Args:
        report: a run.
    """
    return "".join(
        visible(
            json.dumps(
                {
                    "path": one.document.origin.path if one.document.origin else None,
                    "id": one.document.id,
                    **finding_as_json(one.document, one.finding, one.places),
                },
                ensure_ascii=False,
            )
        )
        + "\n"
        for one in located(report)
    )
