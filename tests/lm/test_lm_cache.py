import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from tqcheck.lm import FakeModel, ModelError
from tqcheck.lm.cache import CachedModel

TEXTS = ["It may be.", "It may.", "It may be."]
GROUPS = [["It may be", "It may"], ["It"]]
FAKE = FakeModel({"may": -3.25})


def refuse():
    raise ModelError("loaded")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache" / "scores.sqlite"


@pytest.fixture
def filled(path):
    model = CachedModel("m@1", path, lambda: FAKE)
    assert model.read(TEXTS, [0, 2, 0]) == FAKE.read(TEXTS, [0, 2, 0])
    assert model.gains(GROUPS) == FAKE.gains(GROUPS)
    return path


def test_nothing_is_loaded_for_what_was_answered(filled):
    again = CachedModel("m@1", filled, refuse)
    assert again.read(TEXTS, [0, 2, 0]) == FAKE.read(TEXTS, [0, 2, 0])
    assert again.gains(GROUPS) == FAKE.gains(GROUPS)


def test_only_what_is_new_is_asked(filled):
    asked = []

    class Listening(FakeModel):
        def read(self, texts, starts=()):
            asked.extend(texts)
            return super().read(texts, starts)

    CachedModel("m@1", filled, Listening).read(["It may be.", "New.", "New."])
    assert asked == ["New."]


@pytest.mark.parametrize("changed", [{"name": "m@2"}, {"device": "cuda"}])
def test_another_model_or_device_is_asked_itself(filled, changed):
    with pytest.raises(ModelError, match="loaded"):
        CachedModel(**{"name": "m@1", "path": filled, "load": refuse} | changed).gains(GROUPS)


def test_another_start_is_another_question(filled):
    with pytest.raises(ModelError, match="loaded"):
        CachedModel("m@1", filled, refuse).read(TEXTS[:1], [2])


@pytest.mark.parametrize(
    "damage", [b"no database at all, but long enough to be read " * 40, b"SQLite format 3\0" * 300]
)
def test_a_damaged_file_is_rebuilt(filled, damage):
    filled.write_bytes(damage)
    assert CachedModel("m@1", filled, lambda: FAKE).gains(GROUPS) == FAKE.gains(GROUPS)
    assert CachedModel("m@1", filled, refuse).gains(GROUPS) == FAKE.gains(GROUPS)


def test_a_cut_off_file_is_never_a_wrong_score(filled):
    whole = filled.read_bytes()
    for cut in range(0, len(whole), 1000):
        filled.write_bytes(whole[:cut])
        assert CachedModel("m@1", filled, lambda: FAKE).gains(GROUPS) == FAKE.gains(GROUPS)


def test_a_changed_answer_is_asked_again(filled):
    with sqlite3.connect(filled) as base:
        changed = base.execute("UPDATE answers SET answer = replace(answer, '5.0', '6.0')").rowcount
    base.close()
    assert changed
    with pytest.raises(ModelError, match="loaded"):
        CachedModel("m@1", filled, refuse).gains(GROUPS)


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path):
    (tmp_path / "file").write_text("")
    model = CachedModel("m@1", tmp_path / "file" / "scores.sqlite", lambda: FAKE)
    assert model.gains(GROUPS) == FAKE.gains(GROUPS)


def test_parallel_runs_share_it(path):
    def run(number):
        groups = [[f"It may be {n}", f"It may {n}"] for n in range(number, number + 20)]
        return CachedModel("m@1", path, lambda: FAKE).gains(groups) == FAKE.gains(groups)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(run, range(40)))
    assert CachedModel("m@1", path, refuse).gains([["It may be 5", "It may 5"]]) == [[5.0]]
