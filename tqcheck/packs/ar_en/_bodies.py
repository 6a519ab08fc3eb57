"""Bodies and countries that act as one in the news."""

from __future__ import annotations

BODY = (
    r"(?:ministry|army|movement|company|organi[sz]ation|government|agency|newspaper|committee|university|college|union|association|council|club"
    r"|foundation|authority|bank|channel|statement|study|report|party|group|militia|institute|federation|court|embassy|police|commission|center|centre|brigade|faculty|team)"
)
NAMED_BODY = r"(?:Hamas|Hezbollah|Fatah|ISIS|Israel|Egypt|Iran|Russia|Ukraine|Turkey|Qatar|Jordan|China|Iraq|Syria|Lebanon|Sudan|Libya|Yemen|Algeria|Tunisia|Morocco|NATO|UNRWA|UNESCO|Al-Qassam|Al-Azhar)"
