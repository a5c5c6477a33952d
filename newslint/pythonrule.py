"""A Python rule's description, read from its source without running it."""

import ast
import inspect
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from newslint.errors import BadRule
from newslint.rule import WORDS, Option, Rule

LITERALS = ("severity", "stage", "noise", "languages", "quotations", "formerly")
TEXTS = ("languages", "formerly")
TYPES = {"int", "float", "bool", "str"}


def python_rule(file: Path, id_: str, module: str, card: Mapping[str, Any]) -> Rule:
    """The rule that a Python file declares. Raises BadRule when it does not declare one."""
    try:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        page = inspect.cleandoc(ast.get_docstring(tree) or "")
        check, call = _declaration(tree)
        literals = _literals(call)
        options = tuple(_options(check.args))
    except (OSError, SyntaxError, ValueError) as error:
        raise BadRule(f"{file}: {error}") from error
    if not page:
        raise BadRule(f"{file}: a rule has a docstring, which is its page")
    summary, _, why = page.partition("\n\n")
    parts = {"file": file, "module": module, "options": options, "card": card, **literals}
    gathers = any(keyword.arg == "gather" for keyword in call.keywords)
    return Rule(id_, " ".join(summary.split()), why.strip(), gathers=gathers, **parts)


def _literals(call: ast.Call) -> dict[str, Any]:
    """What the call says that the catalogue reads. Raises ValueError for what a rule cannot say."""
    said = {
        keyword.arg: ast.literal_eval(keyword.value)
        for keyword in call.keywords
        if keyword.arg is not None and keyword.arg in LITERALS
    }
    for name, words in WORDS.items():
        if said.get(name, None if name == "severity" else words[0]) not in words:
            raise ValueError(f"{name} is one of {', '.join(words)}, not {said.get(name)!r}")
    for name in TEXTS:
        texts = said.get(name, ())
        if not isinstance(texts, tuple) or not all(isinstance(text, str) for text in texts):
            raise ValueError(f'{name} is a tuple of texts, as ("en",), not {texts!r}')
    if not isinstance(said.get("noise", False), bool):
        raise ValueError(f"noise is True or False, not {said['noise']!r}")
    return said


def _declaration(tree: ast.Module) -> tuple[ast.FunctionDef, ast.Call]:
    """The function `check` and the call of `rule` that decorates it."""
    for statement in tree.body:
        if not isinstance(statement, ast.FunctionDef) or statement.name != "check":
            continue
        for decorator in statement.decorator_list:
            if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "rule":
                return statement, decorator
    raise ValueError("a rule is a function `check` under `@rule(...)`; none is here")


def _options(arguments: ast.arguments) -> Iterator[Option]:
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if default is None or argument.annotation is None:
            raise ValueError(f"the option {argument.arg!r} needs a type and a default")
        extras = _annotated(argument.annotation)
        yield Option(name=argument.arg, default=ast.literal_eval(default), **extras)


def _annotated(annotation: ast.expr) -> dict[str, Any]:
    """What an annotation says: `Annotated[int, Range(3, 20), "what it means"]` or the bare type."""
    if not (isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == "Annotated"):
        return _type(annotation)
    kind, *extras = (
        annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
    )
    says = _type(kind)
    for extra in extras:
        if isinstance(extra, ast.Call) and ast.unparse(extra.func) == "Range":
            says["low"], says["high"] = map(ast.literal_eval, extra.args)
        else:
            says["about"] = ast.literal_eval(extra)
    return says


def _type(annotation: ast.expr) -> dict[str, Any]:
    written = ast.unparse(annotation)
    if written in TYPES:
        return {"type": written}
    if written == "tuple[str, ...]":
        return {"type": "words"}
    if isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == "Literal":
        choices = ast.literal_eval(annotation.slice)
        return {"type": "str", "choices": choices if isinstance(choices, tuple) else (choices,)}
    raise ValueError(
        f"an option is an int, float, bool, str, Literal or tuple[str, ...], not {written}"
    )
