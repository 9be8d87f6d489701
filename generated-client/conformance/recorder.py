"""A loopback server that records its requests and responds with success."""

import base64
import http.server
import json
import threading
import urllib.parse

USER_POOL_ID = "64f0c1d2e3a4b5c6d7e8f902"


def management_token():
    """Return a token for the Python SDK, which reads the user pool ID from it."""
    parts = ({"alg": "none"}, {"scoped_userpool_id": USER_POOL_ID})
    encoded = [base64.b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts]
    return ".".join([*encoded, "c2lnbmF0dXJl"])


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Send each response in one segment: a second one would wait for a delayed ACK.
    wbufsize = -1

    def answer(self):
        target = urllib.parse.urlsplit(self.path)
        body = self.body()
        if target.path == "/taken":
            taken, self.server.requests = self.server.requests, []
            return self.reply(taken)
        self.server.requests.append(
            {
                "verb": self.command,
                "path": target.path,
                "query": urllib.parse.parse_qsl(target.query, keep_blank_values=True),
                "headers": {name.lower(): value for name, value in self.headers.items()},
                "body": body.decode(),
            }
        )
        data = {"access_token": management_token(), "expires_in": 7200}
        return self.reply({"statusCode": 200, "message": "", "data": data})

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def body(self):
        if self.headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("content-length", 0)))
        pieces = []
        while size := int(self.rfile.readline(), 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    def reply(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def start():
    """Start the server and return its URL."""
    # The request line of a query with long texts exceeds the default limit of 64 KiB.
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.requests = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://localhost:{server.server_port}"
