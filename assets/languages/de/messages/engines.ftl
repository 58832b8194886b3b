# Zweite Leser: Harper, Grammalecte, LanguageTool.

engine-slip = noch einmal lesen: „{ $written }“
    .here = diese Wörter
    .help = vielleicht „{ $near }“ schreiben

engine-doubt = noch einmal lesen: „{ $written }“
    .here = diese Wörter
    .help = den Satz noch einmal lesen: „{ $word }“ ist darin fehl am Platz

engine-slip-french = noch einmal lesen: „{ $written }“ (auf Französisch: { $said })
    .here = diese Wörter
    .help = vielleicht „{ $near }“ schreiben

engine-doubt-french = noch einmal lesen: „{ $written }“ (auf Französisch: { $said })
    .here = diese Wörter
    .help = den Satz noch einmal lesen: „{ $word }“ ist darin fehl am Platz

rule-grammar = Sprachlicher Fehler
    .finds = Eine Beugung, ein Partizip, ein fehlendes oder überzähliges Wort, gefunden von einem Leser, der für eine Sprache gemacht ist: Harper für Englisch, Grammalecte für Französisch, LanguageTool für die übrigen. `livret check --engines` sagt, welche da sind und wie man die anderen bekommt.
    .matters = Es ist der Fehler, den man bei anderen sieht und bei sich selbst nie.
    .cure = Den Satz noch einmal lesen; ist er richtig, ihn stehen lassen und es in einer Tabelle [[allow]] sagen.

engine-failed = { $engine } hat die Texte nicht gelesen: { $reason }
    .here = diese Adresse
    .help = den Befehl noch einmal ausführen; `livret check --engines` sagt, welche Leser da sind

engine-said-nothing = keine Antwort
engine-too-slow = keine Antwort innerhalb von { $seconds } s
engine-broke-off = abgebrochen
engine-not-understood = die Antwort ist nicht zu verstehen
engine-unreachable = unter { $address } antwortet nichts
engine-refused = der Server antwortet mit Fehler { $status }

rule-engine-failed = Leser, der versagt hat
    .finds = Ein Leser, der installiert ist oder den das Programm verlangt und der nicht rechtzeitig oder nicht richtig geantwortet hat.
    .matters = Was er gefunden hätte, steht nicht in der Liste.
    .cure = Den Befehl noch einmal ausführen oder die Adresse in [check] prüfen.

engines-head = Leser, die livret helfen:
engine-line = { $name }: { $state }
engine-linked = in diesem livret enthalten
engine-not-linked = nicht in diesem livret enthalten; mit `cargo install livret --features harper` übersetzen
engine-of-english = Englisch
engine-of-french = Französisch
engine-of-all = etwa dreißig Sprachen
engine-found = { $program }
engine-to-install = nicht installiert; unter Debian und Ubuntu: sudo apt install grammalecte-cli
engine-of-server = unter { $address }
engine-of-no-server = im Programm unter [check] schreiben: languagetool = "http://localhost:8081"
engine-named = { $name } ({ $language })
