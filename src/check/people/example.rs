//! The programme that the examples of the rules are cut from.

/// A programme of one parcours with the speakers of its four sessions.
macro_rules! programme {
    ($first:literal, $second:literal, $third:literal, $fourth:literal) => {
        programme!($first, $second, $third, $fourth, "")
    };
    ($first:literal, $second:literal, $third:literal, $fourth:literal, $more:literal) => {
        concat!(
            "\n[event]\ntitle = \"Les rencontres\"\ndate = 2025-08-28\n\n[[parcours]]\ntitle = \"Forêts\"\nsessions = [\n",
            "  { start = \"9h00\", end = \"10h00\", title = \"Planter\", speakers = [",
            $first,
            "] },\n  { start = \"10h00\", end = \"11h00\", title = \"Élaguer\", speakers = [",
            $second,
            "] },\n  { start = \"11h00\", end = \"12h00\", title = \"Débarder\", speakers = [",
            $third,
            "] },\n  { start = \"14h00\", end = \"15h00\", title = \"Scier\", speakers = [",
            $fourth,
            "] },\n  { break = true, start = \"12h00\", end = \"14h00\", title = \"Pause déjeuner\" },\n]\n",
            $more
        )
    };
}
pub(super) use programme;
