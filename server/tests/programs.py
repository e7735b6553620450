"""A program that calls the API with a token."""

from typing import Any

from django.test import Client

API = "/api/v1"


class Program:
    """Calls below `/api/v1` with its token; bodies that are no bytes go as JSON."""

    def __init__(self, token: str, language: str = "en") -> None:
        self.client = Client(
            headers={"authorization": f"Bearer {token}", "accept-language": language},
            # As a server answers: an error that nobody foresaw is a response, too.
            raise_request_exception=False,
        )

    def get(self, path: str, **query: Any) -> Any:
        return self.client.get(f"{API}{path}", query)

    def post(self, path: str, body: Any = None, **extra: Any) -> Any:
        extra.setdefault("content_type", "application/json")
        return self.client.post(f"{API}{path}", body, **extra)

    def form(self, path: str, **fields: Any) -> Any:
        return self.client.post(f"{API}{path}", fields)

    def patch(self, path: str, body: Any, content_type: str = "application/json") -> Any:
        return self.client.patch(f"{API}{path}", body, content_type=content_type)

    def raw(self, method: str, path: str, body: bytes, content_type: str, **environment: Any) -> Any:
        """Call with a request of which nothing is made good."""
        return self.client.generic(method, f"{API}{path}", body, content_type, **environment)

    def delete(self, path: str) -> Any:
        return self.client.delete(f"{API}{path}")


def problem(response: Any) -> tuple[int, str]:
    """Return the status and code of a refusal, which must be a problem in full."""
    assert response["Content-Type"] == "application/problem+json"
    assert "no-store" in response["Cache-Control"]
    body = response.json()
    assert body["status"] == response.status_code
    assert body["type"] == f"urn:relire:problem:{body['code']}"
    assert body["detail"].endswith((".", ")."))
    return response.status_code, body["code"]
