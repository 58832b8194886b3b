# Was es zu einer Liste von Menschen zu sagen gibt, die je ihr Exemplar bekommen

doing-copies = { $n ->
    [one] 1 Exemplar setzen
   *[other] { $n } Exemplare setzen
}
copies-built = { $target }: { $n ->
    [one] 1 Exemplar
   *[other] { $n } Exemplare
}, { $pages }, { $weight }. { $standards }.
copies-built-unpaged = { $target }: { $n ->
    [one] 1 Exemplar
   *[other] { $n } Exemplare
}, { $weight }. { $standards }.
copies-pages = { $least } bis { $most } Seiten
copies-in-one-language = Die Exemplare sind in der ersten Sprache des Programms ({ language-name }). Seine Broschüren in einer anderen entstehen ohne --for.

copies-of-one-programme = --for macht die Exemplare eines einzigen Programms
    .help = ein Programm und eine Liste angeben: livret build programm.toml --for personen.csv
copies-of-other-editions = --for macht Broschüren für den Bildschirm (screen) und Kalender (calendar), nicht { $edition }
    .help = --edition weglassen oder --edition screen,calendar schreiben; die anderen Ausgaben sind ohne --for für alle gleich
copies-no-text = „{ $name }“ ist keine Liste als Text
    .help = in der Tabellenkalkulation das Blatt als CSV (UTF-8) speichern und diese Datei angeben
copies-open-quote = hier öffnet ein Anführungszeichen eine Zelle, die nichts schließt: Alles Folgende wäre eine einzige Zelle
    .here = es öffnet hier
    .help = schließen Sie es am Ende der Zelle oder entfernen Sie es
copies-empty = auf der Liste steht niemand
    .help = in die erste Zeile die Überschriften Name;Veranstaltungen;Sprache schreiben, dann eine Person je Zeile
copies-too-many = auf der Liste stehen mehr als { $most } Personen
    .help = sie in mehrere Listen teilen
copies-no-name-column = keine Spalte der Liste nennt die Namen der Personen
    .here = die Zeile der Überschriften
    .help = diese Spalte mit Name überschreiben, oder zwei Spalten mit Vorname und Nachname; die erste Zeile ist die der Überschriften
copies-unknown-column = livret kennt die Spalte „{ $heading }“ nicht und druckt nichts davon
    .here = diese Spalte
    .help = sie stehen lassen, wenn sie für Sie ist; sonst heißen die Spalten Name, Veranstaltungen, Sprache
copies-no-session-column = keine Spalte sagt, was jemand gewählt hat: jedes Programm hat nur, was für alle ist
    .here = die Zeile der Überschriften
    .help = die Spalte der gewählten Veranstaltungen mit Veranstaltungen überschreiben
copies-no-name = diese Person hat keinen Namen
    .here = hier
    .help = den Namen schreiben oder die Zeile streichen
copies-too-many-cells = diese Zeile hat mehr Zellen als es Überschriften gibt: ein Name oder Titel enthält das Zeichen, das die Spalten trennt
    .here = diese Zeile
    .help = die Zelle mit diesem Zeichen zwischen gerade Anführungszeichen setzen: "Säen; ernten"
copies-long-name = dieser Name hat mehr als { $most } Buchstaben
    .here = dieser Name
    .help = ihn kürzen: ein Umschlag hat nicht mehr Platz
copies-no-room = der Umschlag hat keinen Platz für den Namen „{ $name }“
    .here = dieser Name
    .help = diesen Namen kürzen, oder Titel oder Untertitel des Programms
copies-letters = keine Schrift hat die Buchstaben { $letters } des Namens „{ $name }“
    .here = dieser Name
    .help = diesen Namen in anderen Buchstaben schreiben, oder dem Ordner `fonts` von [brand] eine Schrift hinzufügen, die sie hat
copies-same-name = „{ $name }“ steht zweimal auf der Liste
    .here = hier noch einmal
    .first = hier zuerst
    .help = eine der beiden Zeilen streichen, oder hinzufügen, was sie unterscheidet, etwa die Organisation
copies-language = livret spricht die Sprache „{ $language }“ nicht
    .here = diese Sprache
    .help = eine von diesen schreiben: { $known }
copies-unknown-session = das Programm hat keine Veranstaltung „{ $session }“
    .here = diese Veranstaltung
    .help = ihren Titel oder ihre `id` wie im Programm schreiben; mehrere werden durch Semikolons getrennt
copies-unknown-session-near = das Programm hat keine Veranstaltung „{ $session }“
    .here = diese Veranstaltung
    .help = vielleicht „{ $near }“?
copies-ambiguous = { $n } Dinge heißen „{ $session }“
    .here = welches
    .help = jedem im Programm eine eigene `id` geben und sie hier schreiben
copies-ambiguous-hour = { $n } Dinge heißen „{ $session }“
    .here = welches
    .help = die Uhrzeit hinter den Titel schreiben, „{ $such }“, oder jedem im Programm eine eigene `id` geben
copies-cancelled = die Veranstaltung „{ $session }“ ist abgesagt
    .here = abgesagt
    .help = sie aus dieser Zeile streichen und der Person Bescheid geben
copies-clash = „{ $one }“ und „{ $other }“ finden zur selben Zeit statt
    .here = zur selben Zeit
    .first = die andere
    .help = eine der beiden behalten
