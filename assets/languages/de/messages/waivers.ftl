# Was über Ausnahmen gesagt wird

unknown-code = kein Fehler hat den Code „{ $code }“
    .here = nicht bekannt
    .help = die Codes mit `livret explain` auflisten
unknown-code-near = kein Fehler hat den Code „{ $code }“
    .here = vielleicht `{ $near }`?
    .help = stattdessen `{ $near }` schreiben
unused-waiver = es findet sich nichts mehr, was die Ausnahme von `{ $code }` stehen lässt
    .here = ohne Nutzen
    .help = diese Tabelle entfernen
unused-waiver-of = es findet sich nichts mehr, was die Ausnahme von `{ $code }` für „{ $object }“ stehen lässt
    .here = ohne Nutzen
    .help = diese Tabelle entfernen oder ihr `for` berichtigen
waiver-of-nobody = nichts im Programm heißt „{ $object }“
    .here = nicht gefunden
    .help = in `for` den Titel, den Namen oder die `id` so schreiben, wie sie im Programm stehen

rule-unknown-code = Eine Ausnahme für einen Fehler, den es nicht gibt
    .finds = Ein `[[allow]]`, dessen Code weder der Name noch die Nummer eines Fehlers ist.
    .matters = Es lässt nichts stehen: Was gemeint war, wird trotzdem gemeldet.
    .cure = Den Code berichtigen: Er steht im Bericht in eckigen Klammern, und `livret explain` listet alle auf.
rule-unused-waiver = Eine Ausnahme ohne Nutzen
    .finds = Ein `[[allow]]`, zu dem es keinen Fehler mehr gibt oder dessen `for` nichts im Programm nennt.
    .matters = Eine vergessene Ausnahme würde denselben Fehler verbergen, sobald er wiederkommt.
    .cure = Die Tabelle entfernen oder ihr `for` berichtigen.
