# Tage und Uhrzeiten.

# Daten in Texten
weekday-in-text = „{ $written }“: Es ist { $day }
    .here = nicht dieser Wochentag
    .help = Wochentag oder Datum berichtigen
weekday-in-text-alone = hier steht „{ $written }“, aber dieser Teil des Programms findet am { $day } statt
    .here = ein anderer Tag
    .help = den Wochentag im Text oder `day` berichtigen
weekday-in-text-year = „{ $written }“: Die Veranstaltung findet am { $day } statt
    .here = ein anderes Jahr
    .help = das Jahr berichtigen
weekday-in-text-other-day = hier steht „{ $written }“, aber dieser Teil des Programms findet am { $day } statt
    .here = ein anderes Datum
    .help = das Datum im Text oder `day` berichtigen
weekday-in-text-not-a-day = „{ $written }“ ist kein Tag der Veranstaltung; sie findet statt: { $days }
    .here = ein anderes Datum
    .help = dieses Datum oder das der Veranstaltung berichtigen

rule-weekday-in-text = Ein Wochentag oder Datum, das nicht stimmt
    .finds = In jedem Text: ein Wochentag, der nicht der des Datums daneben ist („Freitag, 28. August“ an einem Donnerstag), das richtige Datum mit anderem Jahr, das Datum eines anderen Tages am Kopf eines Plenums oder Beitrags. Ohne Jahr ist das Datum gemeint, das der Veranstaltung am nächsten liegt.
    .matters = Wer dem Wochentag vertraut, kommt einen Tag zu früh oder zu spät.
    .cure = Wochentag oder Datum berichtigen. Ist das Datum ein Tag der Veranstaltung und kein anderer ihrer Tage heißt so, wird der Wochentag auf Wunsch berichtigt.

# Überschneidungen
room-overlap = zwei Beiträge zugleich in „{ $room }“: Der zweite beginnt um { $start }, der erste endet um { $end }
    .first = bis { $end }
    .again = ab { $start }
    .help = Uhrzeit oder Raum eines der beiden ändern

rule-room-overlap = Zwei Beiträge in einem Raum zur selben Zeit
    .finds = Zwei Beiträge verschiedener Reihen oder Plenen, die zu sich überschneidenden Zeiten im selben Raum stattfinden. Räume werden ohne Großschreibung, Akzente und Bemerkungen in Klammern verglichen. Ein Beitrag, den zwei Reihen teilen (derselbe Titel), eine Pause oder eine ständige Ausstellung ist kein anderer Beitrag.
    .matters = Die einen finden die Tür verschlossen, oder beide treffen im selben Raum aufeinander.
    .cure = Uhrzeit oder Raum eines der beiden Beiträge berichtigen.

parcours-overlap = in „{ $parcours }“ beginnt ein Beitrag um { $start }, während der davor um { $end } endet
    .first = bis { $end }
    .again = ab { $start }
    .help = die Zeiten berichtigen, oder jedem seinen Raum geben, wenn sie zugleich stattfinden

rule-parcours-overlap = Zwei Beiträge einer Reihe zur selben Zeit
    .finds = Zwei Beiträge einer Reihe, deren Zeiten sich überschneiden. Nicht solche mit je eigenem Raum, Werkstätten oder Führungen zur Auswahl, und nicht ein Beitrag und seine Teile.
    .matters = Niemand kann der Reihe von Anfang bis Ende folgen.
    .cure = Die Zeiten berichtigen oder jedem Beitrag seinen Raum geben.

person-in-two-places = { $name } ist in zwei Beiträgen zugleich{ $together ->
        [yes] {""}, um { $start }
       *[no] {""}: Einer beginnt um { $start }, der andere um { $first }
    }
    .first = ab { $first }
    .again = ab { $start }
    .help = die Zeiten berichtigen oder { $name } aus einem davon nehmen; tragen zwei Personen diesen Namen, sie unterscheiden
person-in-two-places-variant = { $name } (auch „{ $other }“ geschrieben) ist in zwei Beiträgen zugleich{ $together ->
        [yes] {""}, um { $start }
       *[no] {""}: Einer beginnt um { $start }, der andere um { $first }
    }
    .first = ab { $first }
    .again = ab { $start }
    .help = die Zeiten oder eine der beiden Listen berichtigen und eine Schreibweise des Namens behalten

rule-person-in-two-places = Jemand in zwei Beiträgen zugleich
    .finds = Eine Person, die in zwei Beiträgen spricht oder moderiert, deren Zeiten sich überschneiden, auch unter zwei Schreibweisen des Namens (siehe `name-spelt-two-ways`). Nicht derselbe Beitrag, der zweimal gezeigt wird, nicht ein Plenum und seine Teile, und nicht, wer in einem Beitrag moderiert und spricht.
    .matters = Einer der beiden Beiträge wird auf seine Person warten.
    .cure = Die Zeiten oder die Mitwirkenden eines der Beiträge berichtigen.

break-overlap = in „{ $parcours }“ überschneidet sich die Pause ({ $from } – { $to }) mit einem Beitrag ({ $start } – { $end })
    .pause = die Pause
    .session = der Beitrag
    .help = die Zeiten der Pause oder des Beitrags berichtigen

rule-break-overlap = Eine Pause während eines Beitrags
    .finds = Eine Pause, deren Zeiten sich mit denen eines Beitrags derselben Reihe überschneiden. Nicht ein Mittagsgespräch oder eine Ausstellung während der Pause.
    .matters = Man weiß nicht, ob man isst oder zuhört.
    .cure = Die Zeiten der Pause oder des Beitrags berichtigen.

break-at-other-hours = die Pause „{ $title }“ geht hier von { $from } bis { $to }, in einer anderen Reihe von { $start } bis { $end }
    .here = andere Zeiten
    .there = in der anderen Reihe
    .help = der Pause in allen Reihen dieselben Zeiten geben

rule-break-at-other-hours = Eine Pause zu anderen Zeiten
    .finds = Eine Pause desselben Namens am selben Tag, deren Zeiten von Reihe zu Reihe wechseln. Eine Pause, die mit den Beiträgen neben ihr beginnt und endet, war so gemeint, außer wenn mindestens drei andere Reihen dagegen übereinstimmen.
    .matters = Das Mittagessen gibt es einmal für alle.
    .cure = Der Pause überall dieselben Zeiten geben, oder einen anderen Namen.

plenary-clash = „{ $parcours }“ dauert bis { $end }, aber das Plenum „{ $plenary }“ beginnt um { $start }
    .parcours = bis { $end }
    .plenary = ab { $start }
    .help = die Reihe vor dem Plenum enden lassen oder das Plenum verlegen
plenary-clash-after = „{ $parcours }“ beginnt wieder um { $start }, aber das Plenum „{ $plenary }“ dauert bis { $end }
    .parcours = ab { $start }
    .plenary = bis { $end }
    .help = die Reihe nach dem Plenum beginnen lassen oder das Plenum kürzen

rule-plenary-clash = Eine Reihe während eines Plenums
    .finds = Ein Beitrag einer Reihe, dessen Zeiten sich mit denen eines Plenums überschneiden. Nicht, was den ganzen Tag offen ist (eine Ausstellung, Stände, Kinderbetreuung).
    .matters = Das Plenum ist für alle: Die der Reihe versäumen seinen Anfang oder sein Ende.
    .cure = Die Zeiten der Reihe oder des Plenums berichtigen.

# Uhrzeiten
outside-the-hours = ein Beitrag beginnt um { $hour }, bevor die Veranstaltung um { $event } öffnet
    .here = vor der Öffnung
    .event = die Öffnung
    .help = die Uhrzeit des Beitrags oder `start` in [event] berichtigen
outside-the-hours-late = ein Beitrag endet um { $hour }, nachdem die Veranstaltung um { $event } schließt
    .here = nach dem Schluss
    .event = der Schluss
    .help = die Uhrzeit des Beitrags oder `end` in [event] berichtigen
outside-the-hours-after = ein Beitrag beginnt um { $hour }, nachdem die Veranstaltung um { $event } schließt
    .here = nach dem Schluss
    .event = der Schluss
    .help = die Uhrzeit des Beitrags oder `end` in [event] berichtigen

rule-outside-the-hours = Ein Beitrag außerhalb der Zeiten der Veranstaltung
    .finds = Ein Beitrag, der vor der in [event] genannten Öffnung beginnt oder nach dem Schluss endet. Nicht Empfang, Mahlzeiten, Abende und Führungen rund um das Programm.
    .matters = Wegen der Zeiten auf der Titelseite kommen die Leute.
    .cure = Die Zeiten des Beitrags oder der Veranstaltung berichtigen.

long-gap = von { $start } bis { $end } findet { $minutes } Minuten lang nichts statt
    .before = bis { $start }
    .after = ab { $end }
    .help = eine Pause hinzufügen oder eine der beiden Uhrzeiten berichtigen

rule-long-gap = Lange Zeit ohne etwas
    .finds = Mehr als 30 Minuten ohne Beitrag oder Pause zwischen zwei Beiträgen einer Reihe, in einem Programm, dessen Beiträge aufeinander folgen. Nicht ein Festival, dessen Veranstaltungen Stunden auseinander liegen.
    .matters = Man fragt sich, was vergessen wurde.
    .cure = Dort eine Pause hinzufügen oder die Zeiten berichtigen.

odd-gap = { $minutes ->
        [one] eine Minute liegt
       *[other] { $minutes } Minuten liegen
    } zwischen dem Ende eines Beitrags ({ $end }) und dem Anfang des nächsten ({ $start })
    .before = bis { $end }
    .after = ab { $start }
    .help = eine der beiden Uhrzeiten berichtigen

rule-odd-gap = Wenige Minuten zwischen zwei Beiträgen
    .finds = Eine bis neun Minuten zwischen einem Beitrag und dem nächsten, die sonst nirgends im Programm vorkommen. Fünf Minuten nach jedem Beitrag zum Wechseln der Räume sind ein Brauch, kein Fehler.
    .matters = Meist ist es ein Tippfehler in einer Uhrzeit.
    .cure = Das Ende des einen oder den Anfang des anderen berichtigen.

odd-duration = dieser Beitrag dauert nur { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }, von { $start } bis { $end }
    .start = ab { $start }
    .end = bis { $end }
    .help = eine der beiden Uhrzeiten berichtigen
odd-duration-long = dieser Beitrag dauert { $hours } Stunden{ $rest ->
        [0] {""}
       *[other] {" "}und { $rest } Minuten
    }, von { $start } bis { $end }
    .start = ab { $start }
    .end = bis { $end }
    .help = eine der beiden Uhrzeiten berichtigen oder den Beitrag aufteilen

rule-odd-duration = Ein Beitrag von weniger als 5 Minuten oder mehr als 4 Stunden
    .finds = Ein Beitrag oder eine Pause von weniger als 5 Minuten oder mehr als 4 Stunden. Nicht, was von Natur aus dauert (eine Ausstellung, ein Ball, eine Schulung, eine Führung, ein Marathon), eine Folge, die andere enthält, oder sehr kurze Vorträge, wo es mehrere gibt.
    .matters = Wahrscheinlich ist eine Ziffer der Uhrzeit falsch: 9:00 für 19:00, 10:03 für 10:30.
    .cure = Anfang oder Ende berichtigen.

# Doppeltes und Gezähltes
duplicate-session = der Beitrag „{ $title }“ um { $start } steht zweimal da
    .first = ein erstes Mal
    .again = noch einmal
    .help = einen der beiden entfernen

rule-duplicate-session = Ein Beitrag, der zweimal dasteht
    .finds = In einer Reihe oder einem Plenum zwei Beiträge mit demselben Titel, denselben Zeiten und demselben Raum. Ein Beitrag eines Plenums, der auch in einer Reihe steht, zur selben Zeit oder von derselben Person. Nicht ein Beitrag, der zu anderer Stunde wiederholt wird oder den zwei Reihen teilen.
    .matters = Die Broschüre druckt ihn zweimal.
    .cure = Einen der beiden entfernen. Stimmen sie Buchstabe für Buchstabe überein, wird der zweite auf Wunsch entfernt.

nearly-the-same-title = „{ $title }“ und „{ $other }“ um { $start } scheinen ein Beitrag zu sein
    .first = ein erstes Mal
    .again = fast derselbe Titel
    .help = beiden denselben Titel geben oder sie besser unterscheiden

rule-nearly-the-same-title = Zwei fast gleiche Titel zur selben Zeit
    .finds = Zwei Beiträge zu denselben Zeiten, deren Titel sich nur in Akzenten, Zeichen, kleinen Wörtern oder in ein, zwei Buchstaben unterscheiden. Titel, die sich in einer Ziffer oder einem anderen Wort unterscheiden („Werkstatt 1“, „Werkstatt 2“), sind zwei Titel.
    .matters = Ein Beitrag erscheint unter zwei Titeln, oder einer davon hat einen Fehler.
    .cure = Denselben Titel schreiben oder zwei verschiedene.

announced-count = „{ $written }“: Das Programm hat { $count ->
        [0] keine
        [one] nur einen Eintrag
       *[other] { $count }
    }
    .here = eine andere Zahl
    .help = { $noun ->
        [parcours] die Zahl oder die Liste der Reihen berichtigen
        [days] die Zahl oder die Tage der Veranstaltung berichtigen
        [people] die Zahl oder die Liste der Mitwirkenden berichtigen
        [partners] die Zahl oder die Liste der Partner berichtigen
        [plenaries] die Zahl oder die Liste der Plenen berichtigen
       *[other] die Zahl oder die Liste der Beiträge berichtigen
    }

rule-announced-count = Eine angekündigte Zahl, die nicht die des Programms ist
    .finds = In Texten, in Ziffern oder Worten, die Zahl der Reihen, Tage, Beiträge, Werkstätten, Podien, Plenen, Mitwirkenden oder Partner, wo keine Zählweise sie ergibt. Nicht Ungefähres („mehr als“, „etwa“), Teile („die ersten zwei“) und Sätze über ein anderes Jahr.
    .matters = Es ist das Erste, was man nachzählt.
    .cure = Die Zahl im Text berichtigen oder das Programm vervollständigen.

hour-at-odds = „{ $written }“: „{ $title }“ beginnt um { $hour }
    .here = eine andere Uhrzeit als die des Programms
    .help = berichtigen Sie die Uhrzeit im Text oder die des Programms
hour-at-odds-end = „{ $written }“: „{ $title }“ endet um { $hour }
    .here = eine andere Uhrzeit als die des Programms
    .help = berichtigen Sie die Uhrzeit im Text oder die des Programms

rule-hour-at-odds = Eine Uhrzeit in einem Text, die nicht die des Programms ist
    .finds = In der Beschreibung einer Veranstaltung eine Uhrzeit für Treffpunkt, Beginn oder Ende außerhalb ihrer Zeiten; in einem Text zur ganzen Tagung die Uhrzeit, zu der der Tag beginnt oder endet, oder die einer Veranstaltung, die der Satz nennt. Sätze über Mahlzeiten, Züge, Anmeldungen oder einen anderen Tag bleiben außen vor.
    .matters = Wer von zwei Uhrzeiten die falsche glaubt, verpasst die Veranstaltung.
    .cure = Berichtigen Sie die Uhrzeit im Text oder die des Programms.

no-description = über „{ $title }“ steht nichts da, während { $count } andere Beiträge eine Beschreibung haben
    .here = ohne Beschreibung
    .help = ergänzen Sie einige Zeilen: description = """ … """

rule-no-description = Ein Beitrag ohne Beschreibung
    .finds = Ein Beitrag ohne oder mit leerer Beschreibung, wo vier von fünf eine haben. Pausen, geselliges Beisammensein und Stände bleiben außen vor.
    .matters = Gewählt wird, was beschrieben ist.
    .cure = Ergänzen Sie einige Zeilen.

short-parcours = die Reihe „{ $title }“ hat keinen Beitrag
    .here = nichts darin
    .help = ihre Beiträge hinzufügen oder die Reihe entfernen
short-parcours-one = die Reihe „{ $title }“ hat nur einen Beitrag
    .here = ein Beitrag
    .help = die fehlenden Beiträge hinzufügen oder diesen in eine andere Reihe setzen

rule-short-parcours = Eine leere Reihe, oder eine mit einem einzigen Beitrag
    .finds = Eine Reihe ohne Beitrag, oder mit einem, wo die meisten anderen mehrere haben. Nicht eine Reihe, deren einziger Beitrag aus mehreren Teilen besteht.
    .matters = Eine Reihe ist ein Weg: Bei einem Schritt fehlt wohl etwas.
    .cure = Die fehlenden Beiträge hinzufügen oder die Reihe entfernen.

plural-not-known = die Mehrzahl von „{ $word }“ ist nicht bekannt: über der Liste der Reihen wird nichts stehen
    .here = welche Mehrzahl?
    .help = parcours-word = { "{" } one = "{ $word }", several = "…" { "}" } schreiben, oder eine Zeile `parcours-intro` unter [presentation]

rule-plural-not-known = Eine Mehrzahl, die nicht bekannt ist
    .finds = Ein Wort für die Reihen, in `parcours-word`, dessen Mehrzahl livret nicht kennt, wo keine Zeile in ihre Liste einführt.
    .matters = Eine Mehrzahl lässt sich nicht raten: Die Liste der Reihen hat keine Überschrift.
    .cure = Die Mehrzahl mit `several` schreiben, oder die Zeile selbst mit `parcours-intro`.

deadline-after-the-event = man könnte sich bis { $deadline } anmelden, nach dem Ende der Veranstaltung am { $day }
    .here = zu spät
    .event = der letzte Tag
    .help = `registration-deadline` berichtigen, oder das Datum der Veranstaltung
doors-after-the-opening = der Einlass ist um { $doors }, nach dem Beginn um { $opens }
    .here = der Einlass
    .event = der Beginn
    .help = `doors` berichtigen, oder die Uhrzeit des Beginns

rule-deadline-after-the-event = Anmeldeschluss nach der Veranstaltung
    .finds = Ein letzter Tag der Anmeldung, `registration-deadline`, der nach dem letzten Tag der Veranstaltung liegt.
    .matters = Eines der beiden Daten ist falsch, und wer liest, weiß nicht welches.
    .cure = Das falsche Datum berichtigen.
rule-doors-after-the-opening = Einlass nach dem Beginn
    .finds = Eine Uhrzeit des Einlasses, `doors`, die nach dem Beginn der Veranstaltung liegt.
    .matters = Die Gäste kommen, wenn alles begonnen hat.
    .cure = `doors` berichtigen, oder die Uhrzeit des Beginns.

capacity-without-registration = die Plätze sind gezählt ({ $n }), und nichts sagt, wo man sich anmeldet
    .here = wie viele, aber wie?
    .help = `registration` beim Beitrag oder bei der Veranstaltung ergänzen

rule-capacity-without-registration = Gezählte Plätze ohne Anmeldung
    .finds = Ein Beitrag mit einer Zahl von Plätzen, `capacity`, ohne `registration`, weder bei ihm noch bei der Veranstaltung.
    .matters = Wer liest, weiß, dass die Plätze knapp sind, nicht wie man einen bekommt.
    .cure = Die Adresse der Anmeldung ergänzen oder die Zahl entfernen.

# Orte
nowhere = „{ $title }“ hat weder Raum noch Link, und die Veranstaltung findet vor Ort und online statt
    .here = wo?
    .help = `room` (einen Raum oder „Online“) oder einen Link in `description` hinzufügen

rule-nowhere = Ein Beitrag ohne Raum oder Link in einer Online-Veranstaltung
    .finds = In einer Online- oder hybriden Veranstaltung, deren meiste Beiträge einen Raum oder Link haben: ein Beitrag, der keines von beiden hat.
    .matters = Wer kommt und wer sich zuschaltet, muss wissen, wo.
    .cure = Dem Beitrag einen Raum geben oder einen Link in seiner Beschreibung.

no-lunch = am { $day } ist von { $start } bis { $end } kein Mittagessen vorgesehen
    .noon = zur Mittagszeit
    .help = zwischen 11:30 und 14:30 Uhr eine Pause hinzufügen

rule-no-lunch = Ein langer Tag ohne Mittagessen
    .finds = Ein Tag von mehr als 6 Stunden um die Mittagszeit, an dem eine Reihe mit den Plenen zwischen 11:30 und 14:30 Uhr keine 30 Minuten frei lässt.
    .matters = Das Publikum geht oder hört nicht mehr zu.
    .cure = Eine Pause hinzufügen oder eine halbe Stunde frei lassen.

no-time-to-move = { $name } endet um { $end } in „{ $from }“ und beginnt um { $start } in „{ $to }“
    .from = bis { $end }
    .to = ab { $start }
    .help = fünf Minuten dazwischen lassen, oder denselben Raum nehmen

rule-no-time-to-move = Keine Zeit, den Raum zu wechseln
    .finds = Eine Person, die in zwei Räumen mit weniger als 5 Minuten Abstand spricht.
    .matters = Der zweite Beitrag beginnt ohne sie.
    .cure = Einen der Beiträge verlegen oder die Person vorwarnen.

no-time-zone = die Veranstaltung wird online verfolgt und hat keine Zeitzone
    .online = online
    .help = in [event] eine Zeile wie time-zone = "Europe/Berlin" hinzufügen

rule-no-time-zone = Eine Online-Veranstaltung ohne Zeitzone
    .finds = Eine Online-Veranstaltung, oder eine, deren Ort ein Zugang ist, ohne `time-zone`.
    .matters = Wer von anderswo teilnimmt, weiß nicht, um wie viel Uhr.
    .cure = `time-zone` hinzufügen.

clock-change-no-such-hour = am { $day } gibt es { $hour } nicht: Die Uhren gehen dann vor
    .here = übersprungen
    .help = die Uhrzeit berichtigen
clock-change-hour-twice = am { $day } kommt { $hour } zweimal vor: Die Uhren gehen dann zurück
    .here = kommt zweimal vor
    .help = eine Uhrzeit außerhalb der Umstellung wählen oder es in einem Text klarstellen
clock-change-forward = die Uhren gehen während der Veranstaltung um { $minutes } Minuten vor, bis { $day }
    .before = vor der Umstellung
    .after = nach der Umstellung
    .help = die Zeiten prüfen und dem Publikum die Umstellung mitteilen
clock-change-back = die Uhren gehen während der Veranstaltung um { $minutes } Minuten zurück, bis { $day }
    .before = vor der Umstellung
    .after = nach der Umstellung
    .help = die Zeiten prüfen und dem Publikum die Umstellung mitteilen

rule-clock-change = Zeitumstellung während der Veranstaltung
    .finds = Eine Umstellung auf Sommer- oder Winterzeit in der Zone der Veranstaltung, zwischen zwei ihrer Beiträge oder während eines davon.
    .matters = Die gedruckte Abweichung stimmt nach der Umstellung nicht mehr, und eine Nacht ist eine Stunde länger oder kürzer.
    .cure = Die Zeiten prüfen und dem Publikum die Umstellung mitteilen.

after-midnight = ein Beitrag um { $hour } trägt das Datum { $day }: Er steht in der Nacht, die auf den Abend folgt
    .here = nach Mitternacht
    .help = findet er in dieser Nacht statt, ist nichts zu ändern; nach dem Kalender wäre es { $next }

rule-after-midnight = Nach Mitternacht ist es der nächste Tag
    .finds = Ein Beitrag, der vor 5 Uhr morgens beginnt, am Datum eines Abends derselben Reihe.
    .matters = Man denkt an das Datum des Abends, der Kalender sagt den nächsten Tag: Es muss klar sein, was gemeint ist.
    .cure = Das Datum des Abends behalten, wo der Beitrag ihn fortsetzt. Sonst das des nächsten Tages schreiben.

absurd-date = das Jahr { $year } ist nicht das einer Veranstaltung
    .here = das Jahr
    .help = das Jahr berichtigen
absurd-date-apart = zwischen dem ersten Tag ({ $first }) und dem letzten ({ $last }) liegen mehr als zwei Jahre
    .first = der erste Tag
    .last = der letzte Tag
    .help = eines der beiden Daten berichtigen
absurd-date-no-such-day = „{ $written }“ steht in keinem Kalender
    .here = kein solcher Tag
    .help = Tag oder Monat berichtigen

rule-absurd-date = Ein unmögliches Datum
    .finds = Ein Tag der Veranstaltung vor 1980 oder nach 2100, Tage mit mehr als zwei Jahren Abstand und, in Texten, ein Tag, den es nicht gibt („31. Juni“, „30. Februar“).
    .matters = Ein Versehen im Datum sieht man schon auf der Titelseite.
    .cure = Das Datum berichtigen.

# Was beim Lesen des Programms abgewiesen wird
rule-wrong-weekday = Ein Wochentag, der nicht der des Datums ist
    .finds = In einem Datum des Programms ein Wochentag, der nicht der seine ist: „Freitag, 28. August 2025“ ist ein Donnerstag.
    .matters = Eines von beiden ist falsch, und man weiß nicht, welches.
    .cure = Wochentag oder Datum berichtigen oder nur das Datum behalten.

rule-session-outside-the-days = Ein Tag, der nicht zur Veranstaltung gehört
    .finds = Ein Plenum, eine Reihe oder ein Beitrag an einem Datum, das kein Tag der Veranstaltung ist.
    .matters = Es stünde unter einem Tag, an dem nichts stattfindet.
    .cure = `day` berichtigen oder diesen Tag zu `dates` hinzufügen.

rule-ends-before-start = Ein Ende vor dem Anfang
    .finds = Ein Ende, das nicht nach dem Anfang liegt. Nur was am Abend beginnt, ab 18:00 Uhr, darf nach Mitternacht enden.
    .matters = Eine der beiden Uhrzeiten ist falsch.
    .cure = `start` oder `end` berichtigen.

rule-session-overlap = Zwei Beiträge eines Plenums zur selben Zeit
    .finds = Zwei Beiträge eines Plenums, die zugleich beginnen oder deren Zeiten sich überschneiden.
    .matters = Alle sind im Plenum: Es kann nicht zwei Dinge zugleich sein.
    .cure = Die Zeiten berichtigen oder `start` beim zweiten weglassen, damit er die des ersten teilt.

rule-bad-date = Ein Datum, das sich nicht lesen lässt
    .finds = Ein Datum, das es nicht gibt oder das nicht als solches geschrieben ist: 31. Juni, 20008-02-24.
    .matters = Das Programm lässt sich nicht auf Tage verteilen.
    .cure = 2025-08-28 schreiben oder "28. August 2025" zwischen geraden Anführungszeichen.

rule-bad-hour = Eine Uhrzeit, die sich nicht lesen lässt
    .finds = Eine Uhrzeit, die es nicht gibt oder die nicht als solche geschrieben ist: 10h75, 24h00.
    .matters = Das Programm lässt sich nicht ordnen.
    .cure = "14:30" oder "14.30 Uhr" schreiben, zwischen geraden Anführungszeichen; "0:00" für Mitternacht.

cancelled-in-a-title = ein abgesagter Beitrag ist noch angekündigt: „{ $title }“
    .here = dieser Titel
    .help = `cancelled = true` oder `moved = "…"` in den Beitrag schreiben und den Vermerk aus dem Titel nehmen

rule-cancelled-in-a-title = Ein abgesagter Beitrag im Programm
    .finds = Ein Titel mit „[ABGESAGT]“, „verschoben“ oder Ähnlichem.
    .matters = Was gedruckt ist, bleibt: Man käme umsonst.
    .cure = Den Beitrag entfernen oder sagen, was an seine Stelle tritt.

room-spelt-two-ways = „{ $room }“ und „{ $usual }“ scheinen derselbe Raum zu sein
    .here = dieser Raum
    .help = überall „{ $usual }“ schreiben oder in einer Tabelle [[allow]] sagen, dass es zwei Räume sind

rule-room-spelt-two-ways = Ein Raum in zwei Schreibweisen
    .finds = Zwei Namen von Räumen, die sich nur durch einen Buchstaben, einen Großbuchstaben, einen Akzent oder einen Bindestrich unterscheiden.
    .matters = Gesucht wird ein Raum, den es nicht gibt.
    .cure = Den Namen behalten, der an der Tür steht.
