from hypothesis import given
from hypothesis import strategies as st

from tqcheck.lm.align import align
from tqcheck.lm.protocol import Reading
from tqcheck.lm.tree import pack

sequences = st.lists(st.lists(st.integers(0, 2), min_size=1, max_size=6).map(tuple), max_size=12)


@given(sequences, st.integers(1, 20))
def test_every_path_spells_its_sequence(given_sequences, size):
    ordered = sorted(set(given_sequences))
    trees = list(pack(ordered, size))
    spelled = [tuple(tree.tokens[node] for node in path) for tree in trees for path in tree.paths]
    assert spelled == ordered
    for tree in trees:
        assert len(tree) <= size or len(tree.paths) == 1
        for path in tree.paths:
            assert [tree.parents[node] for node in path] == [-1, *path[:-1]]
            assert [tree.depths[node] for node in path] == list(range(len(path)))


def test_a_common_beginning_is_stored_once():
    (tree,) = pack([(1, 2, 3), (1, 2, 4, 5)], 100)
    assert tree.tokens == [1, 2, 3, 4, 5]


def test_tokens_without_a_width_go_with_their_neighbours():
    assert align(3, [0, 1, 1, 2], [-1.0, -2.0, -3.0, -4.0]) == Reading((1, 3), (-6.0, -4.0))


def test_a_text_that_leaves_no_token():
    assert align(2, [], []) == Reading((2,), (0.0,))
    assert align(0, [], []) == Reading((), ())
