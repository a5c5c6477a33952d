"""The JSON Schemas that newslint publishes, as its own tests read them."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

SCHEMAS = Path(__file__).parent.parent / "docs" / "schemas"


def faults(name: str, said: Any) -> list[str]:
    """What the schema of this name has against it; a property that it does not know is a fault."""
    return faults_by(json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8")), said)


def faults_by(schema: Any, said: Any) -> list[str]:
    Draft202012Validator.check_schema(schema)
    return [error.message for error in Draft202012Validator(closed(schema)).iter_errors(said)]


def closed(schema: Any) -> Any:
    """The schema with no property allowed besides those that it names."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    said = {name: closed(part) for name, part in schema.items()}
    return (
        {**said, "additionalProperties": False} if isinstance(said.get("required"), list) else said
    )
