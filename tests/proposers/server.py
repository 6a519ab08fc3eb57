"""A real server on this machine that says what a test tells it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Reply:
    """What the server does with one request."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    before: Callable[[], None] = lambda: None
    cut: int | None = None


@dataclass
class Server:
    """Its address and the requests it has had."""

    url: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)


def chat(content: str, read: int = 100, written: int = 10) -> Reply:
    body = {
        "choices": [{"message": {"role": "assistant", "content": content}}],
        "usage": {"prompt_tokens": read, "completion_tokens": written},
    }
    return Reply(body=json.dumps(body).encode())


def findings(*entries: dict[str, Any]) -> str:
    return json.dumps({"findings": list(entries)}, ensure_ascii=False)


def entry(
    quote: str, fix: str, category: str = "calque", occurrence: int = 1, severity: str = "major"
) -> dict[str, Any]:
    return {
        "quote": quote,
        "occurrence": occurrence,
        "category": category,
        "severity": severity,
        "fix": fix,
        "cause": "Said in another way there.",
    }


@contextmanager
def serving(reply: Callable[[dict[str, Any], int], Reply]) -> Iterator[Server]:
    """A server for the length of a block.

    Args:
        reply: the body of a request and how many came before it -> what to do.
    """
    known, lock = Server(), threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with lock:
                number = len(known.requests)
                known.requests.append({"path": self.path, **body})
                known.headers.append(dict(self.headers))
            said = reply(body, number)
            said.before()
            try:
                self.send_response(said.status)
                for name, value in said.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(said.body)))
                self.end_headers()
                self.wfile.write(said.body[: said.cut])
                self.close_connection = said.cut is not None
            except OSError:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        known.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
        try:
            yield known
        finally:
            server.shutdown()
            thread.join()
