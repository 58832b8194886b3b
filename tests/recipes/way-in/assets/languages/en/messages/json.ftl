# Programmes in JSON.

json-broken = { $name } is not JSON from line { $line } on
    .help = save it again with the program that wrote it
json-without-keys = { $name } holds no programme: it is JSON, but no object with keys
    .help = put the keys of a programme in it: "event", "parcours"
