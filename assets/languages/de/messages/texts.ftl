# Texte: Typografie, Rechtschreibung, Sinn.

spaces-of-punctuation = in „{ $written }“ fehlt ein Leerzeichen, oder eines ist zu viel: „{ $meant }“ schreiben
    .here = das Leerzeichen
    .help = „{ $meant }“ schreiben

rule-spaces-of-punctuation = Leerzeichen um Satzzeichen
    .finds = Im Französischen ein fehlendes Leerzeichen vor „;“, „!“, „?“, „:“ oder in « »; im Englischen ein Leerzeichen davor; in beiden ein Leerzeichen vor Komma oder Punkt, und zwei hintereinander. Ein gewöhnliches Leerzeichen, wo ein geschütztes hingehört, ist richtig: Die Seite setzt es.
    .matters = Ein Zeichen, das zu nah oder zu fern steht, wirkt nachlässig und gerät allein in die nächste Zeile.
    .cure = Das Leerzeichen hinzufügen oder entfernen, oder livret machen lassen.

straight-quotes = gerade Anführungszeichen: { $written }
    .here = gerades Zeichen
    .help = { $meant } schreiben

straight-apostrophe = ein Apostroph von anderer Form als die übrigen: „{ $written }“
    .here = dieser Apostroph
    .help = „{ $meant }“ schreiben

rule-straight-quotes = Gerade Anführungszeichen, Apostrophe in zwei Formen
    .finds = Gerade Anführungszeichen (") in einem französischen oder englischen Text; gerade Apostrophe (') in einem Programm, das auch gebogene (’) hat; Akzente an der Stelle eines Apostrophs.
    .matters = Gerade Zeichen stammen von der Schreibmaschine; zwei Formen auf einer Seite wirken nachlässig.
    .cure = Im Französischen « … » schreiben, im Englischen “…”, und ’ als Apostroph, oder livret machen lassen.

hyphen-for-a-dash = ein Bindestrich steht für einen Gedankenstrich: „{ $written }“
    .here = dieser Strich
    .help = „{ $meant }“ schreiben

rule-hyphen-for-a-dash = Bindestrich statt Gedankenstrich
    .finds = Ein Bindestrich zwischen zwei Leerzeichen, zwei hintereinander, einer zwischen zwei Uhrzeiten, und Zahlenbereiche (2024-2026, 12–15), wenn das Programm sie auf zwei Arten schreibt.
    .matters = Bindestriche verbinden Wörter, Gedankenstriche trennen Satzteile. Der falsche hält beim Lesen auf.
    .cure = „–“ schreiben oder livret machen lassen.

hour-format = „{ $written }“: Uhrzeiten stehen in diesem Programm als „{ $meant }“
    .here = diese Uhrzeit
    .help = „{ $meant }“ schreiben

rule-hour-format = Schreibweise der Uhrzeiten
    .finds = In einem französischen Text eine Uhrzeit, die nicht „10 h 30“ lautet, oder „10h30“, wo die Veranstaltung es so wählt: 10H30, 10:30, 10h 30, 09 h 15.
    .matters = Die Broschüre druckt alle Uhrzeiten auf eine Art; eine andere im Text lässt zögern.
    .cure = „10 h 30“ schreiben oder livret machen lassen.

date-format = ein Datum ist nicht geschrieben, wie es sein soll: „{ $written }“
    .here = dieses Datum
    .help = „{ $meant }“ schreiben; ein Datum in Ziffern in Worten

rule-date-format = Schreibweise der Daten
    .finds = Im Französischen ein Monat oder Wochentag mit Großbuchstaben („28 Août“), „1“ für „1er“, ein Datum in Ziffern (28/08/2025) in einem Text. Im Englischen ein Monat oder Wochentag ohne Großbuchstaben, ein Datum in Ziffern. Namen von Orten und Festen behalten ihren Großbuchstaben.
    .matters = Die Broschüre schreibt ihre Daten in Worten; eine andere Form überrascht, und „03/04“ meint nicht überall denselben Tag.
    .cure = „jeudi 28 août 2025“, „1er juin“, „Thursday 28 August 2025“ schreiben oder livret machen lassen.

capital-without-accent = einem Großbuchstaben fehlt der Akzent: „{ $written }“
    .here = dieser Großbuchstabe
    .help = „{ $meant }“ schreiben

rule-capital-without-accent = Großbuchstabe ohne Akzent
    .finds = Ein französisches Wort, dessen Großbuchstabe seinen Akzent verloren hat (Etat, Ecole, A bientôt), nach dem Wörterbuch, und Wörter ohne Akzente in einem Titel in Großbuchstaben. Personennamen bleiben, wie ihre Träger sie schreiben.
    .matters = Im Französischen gehört der Akzent zur Rechtschreibung.
    .cure = Den Akzent hinzufügen oder livret machen lassen.

missing-ligature = „{ $written }“ wird mit „œ“ geschrieben: „{ $meant }“
    .here = oe
    .help = „{ $meant }“ schreiben

rule-missing-ligature = „oe“ statt „œ“
    .finds = Ein französisches Wort, das das Wörterbuch mit „œ“ schreibt: cœur, œuvre, sœur, vœux. „Coexister“, „moelleux“ und „poêle“ haben keines.
    .matters = Im Französischen ist „œ“ ein Buchstabe; ihn zu trennen ist ein Rechtschreibfehler.
    .cure = „œ“ schreiben oder livret machen lassen.

number-format = eine Zahl ist nicht gesetzt, wie sie sein soll: „{ $written }“
    .here = diese Zahl
    .help = „{ $meant }“ schreiben

rule-number-format = Schreibweise der Zahlen
    .finds = In einem französischen Text eine Zahl, die an ihrer Einheit klebt (30%, 10km), eine große Zahl ohne Leerzeichen (25000 habitants), eine falsch gekürzte Ordnungszahl (2ème), eine kleine Zahl in Ziffern im Satz (les 3 parcours).
    .matters = Eine Zahl liest sich auf einen Blick, wenn ihre Gruppen und ihre Einheit getrennt stehen.
    .cure = „30 %“, „25 000“, „2e“, „trois“ schreiben oder livret machen lassen.

repeated-word = Wörter, die sich wiederholen oder sich beißen: „{ $written }“
    .here = Wiederholung
    .help = eines davon streichen

rule-repeated-word = Wiederholtes Wort
    .finds = Dasselbe Wort zweimal hintereinander, oder zwei kleine Wörter, die nie zusammengehen („sur dans“, „a the“, „im in“). „Die, die“, „nous nous“ und Namen bleiben in Ruhe.
    .matters = Es ist der Rest eines halb berichtigten Satzes, und sein Autor sieht es nicht mehr.
    .cure = Das überzählige Wort streichen.

odd-punctuation = Satzzeichen, die noch einmal anzusehen sind: „{ $written }“
    .here = diese Zeichen
    .help = ein Zeichen behalten oder die Klammer oder das Zitat schließen

rule-odd-punctuation = Satzzeichen, die sich häufen oder unmöglich sind
    .finds = Zwei Punkte oder Kommas hintereinander, Zeichen, die sich ausschließen („? :“, „, .“, „!.“), „etc…“, eine Klammer oder ein Guillemet, das geöffnet und nicht geschlossen ist.
    .matters = Zwei Zeichen statt einem lassen am Sinn zweifeln.
    .cure = Das gemeinte Zeichen behalten; wo nur eines möglich ist, kann livret es machen.

mixed-list = ein Punkt der Liste ist nicht wie die anderen geschrieben: „{ $written }“
    .here = dieser Punkt
    .help = „{ $meant }“ schreiben, wie die anderen

rule-mixed-list = Liste in zwei Arten
    .finds = In einer Liste Punkte, die mit einem Groß-, und andere, die mit einem Kleinbuchstaben beginnen oder nicht mit demselben Zeichen enden.
    .matters = Eine Liste wird als Ganzes gelesen: Was abweicht, scheint etwas zu bedeuten.
    .cure = Alle Punkte gleich schreiben.

title-capitals = Großbuchstaben an den Wörtern eines französischen Titels: „{ $written }“
    .here = Großbuchstabe
    .help = „{ $meant }“ schreiben

rule-title-capitals = Großbuchstaben an den Wörtern eines Titels
    .finds = Ein französischer Titel, dessen wichtige Wörter alle einen Großbuchstaben haben („Séquence Introductive“). Namen, Organisationen und Werktitel bleiben in Ruhe.
    .matters = Im Französischen hat nur das erste Wort eines Titels einen Großbuchstaben; die anderen behalten ihn für Namen.
    .cure = Gewöhnliche Wörter klein schreiben oder livret machen lassen.

heading-with-a-stop = die Überschrift endet mit einem Zeichen zu viel: „{ $written }“
    .here = dieses Zeichen
    .help = „{ $meant }“ schreiben

rule-heading-with-a-stop = Überschrift mit Punkt oder Doppelpunkt
    .finds = Ein Titel, eine Dachzeile oder ein Format, das mit Punkt, Doppelpunkt, Komma oder Semikolon endet. „Etc.“, Abkürzungen und Titel aus mehreren Sätzen bleiben in Ruhe.
    .matters = Platz und Schrift der Überschrift sagen schon, dass sie das Folgende ankündigt.
    .cure = Das Zeichen weglassen oder livret machen lassen.

acronym-not-expanded = die Abkürzung „{ $acronym }“ ist nirgends ausgeschrieben
    .here = erstes Vorkommen
    .help = beim ersten Mal den vollen Namen schreiben, dahinter die Abkürzung in Klammern

rule-acronym-not-expanded = Abkürzung, die nicht ausgeschrieben ist
    .finds = Eine Abkürzung, deren vollen Namen das Programm nirgends nennt. Die allen bekannten (UN, PDF, BBC …) und die der Organisationen der Veranstaltung bleiben in Ruhe.
    .matters = Wer von außen kommt, weiß nicht, worum es geht, und ein Screenreader buchstabiert sie.
    .cure = Beim ersten Mal den vollen Namen mit der Abkürzung in Klammern schreiben.

agreement = eine Übereinstimmung, die anzusehen ist: „{ $written }“
    .here = diese Wörter
    .help = diese Wörter in Geschlecht und Zahl angleichen

rule-agreement = Zweifelhafte Übereinstimmung
    .finds = Im Französischen zwei durch „et“ verbundene Adjektive von verschiedenem Geschlecht oder verschiedener Zahl („ouvertes et gratuite“), ein Substantiv und sein Adjektiv, die nicht übereinstimmen („tables ronde“), ein Substantiv im Singular nach „des“ oder im Plural nach „une“. Nur kurze, sichere Muster werden gesucht.
    .matters = So ein Fehler in einem Titel fällt vor allem anderen auf.
    .cure = Die Wörter angleichen.

confused-words = ein Wort oder ein Bindestrich, der noch einmal anzusehen ist: „{ $written }“
    .here = hier
    .help = „{ $meant }“ schreiben

rule-confused-words = Verwechselte Wörter, fehlende Bindestriche
    .finds = Im Französischen ein Wort, das für ein gleich klingendes steht („jusqu’a“, „par ou commencer“), der Staat ohne Großbuchstaben („chef d’état“), eine Frage, deren Verb und Subjekt nicht verbunden sind („Peut on“). Nur Wortgruppen ohne andere Bedeutung werden gesucht.
    .matters = Kein Wörterbuch sieht solche Fehler, und in einem Titel sehen sie alle.
    .cure = Das andere Wort oder den Bindestrich schreiben oder livret machen lassen.

phrase-slip = noch einmal lesen: „{ $written }“
    .here = hier
    .help = vielleicht „{ $meant }“ schreiben

phrase-doubt = noch einmal lesen: „{ $written }“
    .here = hier
    .help = diese Wörter noch einmal lesen: Sie passen nicht zusammen

spelling = „{ $word }“ steht nicht im Wörterbuch
    .here = dieses Wort
    .help = vielleicht { $near } schreiben

spelling-unknown = „{ $word }“ steht nicht im Wörterbuch
    .here = dieses Wort
    .help = die Schreibung dieses Wortes prüfen

rule-spelling = Rechtschreibung, die anzusehen ist
    .finds = Ein Wort, das das Wörterbuch nicht kennt und das weder ein Name der Veranstaltung noch eine Abkürzung noch ein Wort der anderen Sprache (Französisch oder Englisch) noch kursiv gesetzt ist. Ein dreimal gebrauchtes Wort gilt als Fachwort.
    .matters = Einen Tippfehler sieht nicht mehr, wer den Text dreimal gelesen hat.
    .cure = Das Wort berichtigen oder lassen, wo es richtig ist.

mixed-prefixes = „{ $written }“: Diese Vorsilbe steht anderswo anders
    .here = dieses Wort
    .help = „{ $meant }“ schreiben, wie anderswo

rule-mixed-prefixes = Vorsilbe in zwei Schreibweisen
    .finds = Im Französischen eine Vorsilbe, bald angeschlossen, bald mit Bindestrich: „co-construction“ und „codirection“.
    .matters = Zwei Schreibweisen eines Wortes lassen an zwei Dinge denken.
    .cure = Eine wählen; die französische Reform von 1990 schreibt diese Wörter zusammen.

placeholder = ein vorläufiger Text: „{ $written }“
    .here = zu ersetzen
    .help = den endgültigen Text schreiben oder die Zeile weglassen

rule-placeholder = Vorläufiger Text
    .finds = „N. N.“, „Text folgt“, „TBA“, „à confirmer“, „Lorem ipsum“, „XXX“ und andere Texte, die auf einen anderen warten.
    .matters = Ein vorläufiger Text im Druck sagt, dass niemand noch einmal gelesen hat.
    .cure = Den endgültigen Text schreiben oder die Zeile weglassen.

undeclared-english = der Titel „{ $title }“ scheint auf Englisch zu sein
    .here = auf Englisch
    .help = diesem Beitrag lang = "en" hinzufügen

undeclared-french = der Titel „{ $title }“ scheint auf Französisch zu sein
    .here = auf Französisch
    .help = diesem Beitrag lang = "fr" hinzufügen

rule-undeclared-language = Sprache eines Titels nicht angegeben
    .finds = In einem französischen Programm der englische Titel eines Beitrags ohne `lang = "en"`; in einem englischen ein französischer ohne `lang = "fr"`.
    .matters = Ein Screenreader läse diese Wörter mit den Lauten der anderen Sprache; Typografie und Trennung wären falsch.
    .cure = Dem Beitrag den Schlüssel `lang` hinzufügen oder livret machen lassen.

long-sentence = ein Satz von { $count } Wörtern
    .here = dieser Satz
    .help = ihn teilen: Über { $most } Wörter hinaus geht der Faden verloren

long-paragraph = ein Absatz von { $count } Wörtern
    .here = dieser Absatz
    .help = ihn mit einer leeren Zeile teilen: Über { $most } Wörter hinaus füllt er eine Spalte

rule-long-sentence = Zu langer Satz oder Absatz
    .finds = Ein Satz von mehr als 55 Wörtern, ein Absatz von mehr als 220 Wörtern, so viel, wie eine Spalte der Seite fasst.
    .matters = Ein Programm liest man im Stehen, im Flur; ein langer Satz wird zweimal gelesen oder gar nicht.
    .cure = Den Satz teilen oder den Absatz mit einer leeren Zeile trennen.

bad-telephone = eine Telefonnummer, die nicht so viele Ziffern hat, wie sie sollte: „{ $written }“
    .here = diese Nummer
    .help = die zehn Ziffern der Nummer schreiben
telephone-not-dialled = die Telefonnummer „{ $written }“ lässt sich nicht wählen
    .here = diese Nummer
    .help = nur Ziffern schreiben, wie 05 55 00 00 00 oder +33 5 55 00 00 00

rule-bad-telephone = Telefonnummer zu kurz oder zu lang
    .finds = Eine französische Nummer, die nicht zehn Ziffern hat (neun nach +33).
    .matters = Wer anruft, erreicht niemanden oder jemand anderen.
    .cure = Die ganze Nummer schreiben und sie einmal anrufen.

bad-contact = eine Adresse, die nirgends hinführt: „{ $written }“
    .here = diese Adresse
    .help = die ganze Adresse schreiben, etwa contact@example.org oder www.example.org

rule-bad-contact = Falsch gebildete Adresse in einem Text
    .finds = Ein Postfach oder eine Seite, die keine ist (zwei @, ein Komma statt eines Punktes, keine Domain).
    .matters = Die E-Mail kommt zurück, die Seite öffnet sich nicht.
    .cure = Die ganze Adresse schreiben und ausprobieren.

mixed-spelling = „{ $written }“: Dieses Programm schreibt englische Wörter sonst anders, „{ $meant }“
    .here = britisch oder amerikanisch
    .help = wählen Sie für das ganze Programm eine der beiden Schreibweisen

rule-mixed-spelling = Britisches und amerikanisches Englisch gemischt
    .finds = In englischen Texten ein Wort in amerikanischer Schreibweise (color, center), wo die meisten britisch sind, oder umgekehrt; ebenso -ise und -ize. Namen bleiben außen vor.
    .matters = Ein Programm, das die Schreibweise wechselt, wirkt wie von mehreren Händen geschrieben.
    .cure = Wählen Sie für das ganze Programm eine der beiden Schreibweisen.

impossible-hour = eine Uhrzeit, die keine Uhr zeigt: „{ $written }“
    .here = diese Uhrzeit
    .help = eine Uhrzeit von 0:00 bis 24:00 schreiben

rule-impossible-hour = Unmögliche Uhrzeit in einem Text
    .finds = Eine Stunde über 24 oder Minuten über 59.
    .matters = Niemand weiß, wann es so weit ist.
    .cure = Die richtige Uhrzeit schreiben.

unclear-date = ein Datum, das sich auf mehrere Arten lesen lässt: „{ $written }“
    .here = dieses Datum
    .help = den Monat in Buchstaben und das Jahr mit vier Ziffern schreiben

rule-unclear-date = Mehrdeutiges Datum in Ziffern
    .finds = Ein Datum aus drei zweistelligen Zahlen, etwa 11/03/27.
    .matters = Tag, Monat, Jahr: Alle lesen sie in der Reihenfolge ihres Landes.
    .cure = Den Monat in Buchstaben und das Jahr mit vier Ziffern schreiben.

untranslated = „{ $text }“ steht nur in einer Sprache da: Es wird auch auf { $languages } so gedruckt
    .here = in einer Sprache
    .help = in jeder schreiben, wie `{ "{" } fr = "…", en = "…" { "}" }`, außer es ist ein Name
rule-untranslated = Text in einer Sprache eines mehrsprachigen Programms
    .finds = In einem mehrsprachigen Programm ein Titel, eine Zeile oder ein Text, der keine Tabelle von Sprachen ist.
    .matters = Er wird in jeder Broschüre in der Sprache des Programms gedruckt, was für einen Namen richtig ist und für einen Satz nicht.
    .cure = In jeder Sprache schreiben, oder stehen lassen, wo es ein Name ist.
