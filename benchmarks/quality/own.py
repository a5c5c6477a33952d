"""The rules of this checkout, whichever are installed: a second one measures itself."""

import atexit
import os
import shutil
import sys
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from tempfile import mkdtemp

from newslint.usercache import FOLDER_VARIABLE

PACKAGE = "newslint_rules"
RULES = Path(__file__).resolve().parent.parent.parent / "rules"


def use_own_rules(rules: Path = RULES) -> None:
    """Let the name that rules are installed under mean the folder beside this one."""
    installed = find_spec(PACKAGE)
    folders = (installed and installed.submodule_search_locations) or ()
    if [Path(folder).resolve() for folder in folders] == [rules]:
        return
    spec = spec_from_file_location(
        PACKAGE, rules / "__init__.py", submodule_search_locations=[str(rules)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)
    room = mkdtemp()  # what is kept between runs speaks of the rules that are installed
    atexit.register(shutil.rmtree, room, ignore_errors=True)
    os.environ[FOLDER_VARIABLE] = room
