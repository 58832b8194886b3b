# Personen und Organisationen.

session-without-people = in „{ $title }“ spricht niemand
    .here = niemand
    .help = `speakers` oder `moderators` hinzufügen

rule-session-without-people = Ein Beitrag ohne jemanden
    .finds = Ein Beitrag ohne Mitwirkende, Moderation oder Organisation, in einem Programm, in dem drei von vier Beiträgen jemanden haben. Von einem Vortrag oder Podium wird es erwartet, sobald die Hälfte der Beiträge jemanden hat. Nicht Empfang, Mahlzeiten, Führungen, Austausch und Abstimmungen, und nicht, wenn die Beschreibung sagt, mit wem.
    .matters = Wer spricht, danach sucht man zuerst.
    .cure = Dem Beitrag `speakers` oder `moderators` hinzufügen.

person-without-role = { $name } hat anders als die anderen keine Funktion
    .here = kein `role`
    .help = in `role` hinzufügen, was die Person tut
person-without-role-or-organisation = { $name } hat anders als die anderen weder Funktion noch Organisation
    .here = kein `role`, keine `organisation`
    .help = in `role` hinzufügen, was die Person tut, und ihre Organisation

rule-person-without-role = Eine Person ohne Funktion
    .finds = Eine Person ohne Funktion, wo vier von fünf eine haben; oder ohne Funktion und Organisation, wo drei von vier eines von beiden haben.
    .matters = Wer den Namen nicht kennt, kennt die Funktion.
    .cure = `role` hinzufügen.

person-without-organisation = { $bare ->
        [yes] { $name } hat anders als die anderen keine Organisation
       *[other] { $name } wird ohne Organisation vorgestellt: { $role }
    }
    .here = keine `organisation`
    .help = die Organisation in `organisation` hinzufügen

rule-person-without-organisation = Eine Person ohne Organisation
    .finds = Eine Person, deren Funktion irgendwo ausgeübt wird (Direktorin, Bürgermeister, Projektleiterin …) und die keine Organisation hat, wo die Hälfte eine hat; jede Person ohne Organisation, wo neun von zehn eine haben. Nicht eine Funktion, die sagt, wo, und nicht ein freier Beruf (Journalistin, Philosoph).
    .matters = Wer leitet, leitet etwas: Man will wissen, was.
    .cure = `organisation` hinzufügen.

organisation-as-person = „{ $name }“ scheint eine Organisation zu sein, keine Person
    .here = unter den Personen
    .help = diesen Namen in `organisation` schreiben, ohne `name`

rule-organisation-as-person = Eine Organisation, wo eine Person erwartet wird
    .finds = Ein Personenname, der mit einem Wort wie Verein, Stadt, Universität beginnt oder mit einem wie Stiftung endet, nur aus einer Abkürzung besteht oder der Name einer Organisation des Programms ist.
    .matters = Das Register führte sie unter den Personen, unter ihrem letzten Wort.
    .cure = `organisation` statt `name` schreiben.

name-spelt-two-ways = „{ $name }“ und „{ $other }“ scheinen eine Person zu sein{ $difference ->
        [signs] {" "}(Akzente, Großschreibung oder Bindestriche)
        [order] {" "}(Reihenfolge von Vor- und Nachname)
        [particle] {" "}(Namenszusatz)
        [initial] {" "}(Vorname abgekürzt)
        [part] {" "}(ein Teil des Namens fehlt)
       *[other] {" "}(ein oder zwei Buchstaben)
    }
    .here = so geschrieben
    .there = und so
    .help = eine Schreibweise behalten; sind es zwei Personen, die Namen lassen und es in einer Tabelle [[allow]] sagen

rule-name-spelt-two-ways = Eine Person unter zwei Schreibweisen
    .finds = Zwei Namen, die sich nur in Akzenten, Großschreibung, Bindestrichen, Namenszusatz oder der Reihenfolge von Vor- und Nachname unterscheiden, sind eine Person. Ein abgekürzter Vorname steht für die einzige Person dieses Nachnamens, die ihn hat. Ein, zwei Buchstaben oder ein fehlender Teil brauchen ein zweites Zeichen: dieselbe Organisation oder Funktion; sonst genügt nur ein seltener Name von sieben Buchstaben oder mehr, oder ein gleich klingender, wenn nichts dagegen spricht. Zwei bekannte Vornamen, zwei Personen eines Beitrags, zwei verschiedene Organisationen werden nie zusammengelegt. Ein Text, der jemanden des Programms mit dem Vornamen und einem um einen Buchstaben anderen Nachnamen nennt, wird ebenso verglichen.
    .matters = Das Register zählt zwei Personen, und eine davon liest ihren Namen falsch geschrieben.
    .cure = Eine Schreibweise behalten. Die häufigste, oder die mit den Akzenten, wird auf Wunsch überall geschrieben.

organisation-spelt-two-ways = „{ $name }“ und „{ $other }“ scheinen eine Organisation zu sein{ $difference ->
        [signs] {" "}(Akzente, Großschreibung, Artikel oder Rechtsform)
        [acronym] {" "}(Abkürzung und voller Name)
       *[other] {" "}(ein oder zwei Buchstaben)
    }
    .here = so geschrieben
    .there = und so
    .help = einen Namen behalten

rule-organisation-spelt-two-ways = Eine Organisation unter zwei Namen
    .finds = Zwei Namen von Organisationen, die sich nur in Akzenten, Großschreibung, Bindestrichen, Artikel oder Rechtsform unterscheiden; eine Abkürzung und der Name, der sie in Klammern nennt oder dessen Anfangsbuchstaben sie ist; ein, zwei Buchstaben in einem Wort von sieben oder mehr. Eine Ziffer oder ein kurzes Wort unterscheidet zwei Organisationen.
    .matters = Man glaubt, zwei Organisationen zu sehen.
    .cure = Einen Namen behalten. Der des Partners, oder der häufigste, wird auf Wunsch überall geschrieben; zwischen Abkürzung und vollem Namen wählen Sie selbst.

name-capitals = die Großbuchstaben von „{ $name }“ sind nicht die eines Namens
    .here = unerwartete Großbuchstaben
    .help = „{ $right }“ schreiben
name-capitals-order = „{ $name }“: Der Nachname steht vor dem Vornamen
    .here = Nachname zuerst
    .help = „{ $right }“ schreiben
name-capitals-mixed = „{ $name }“ ist anders als die anderen Namen in Großbuchstaben getippt
    .here = hier Großbuchstaben
    .help = „{ $right }“ schreiben (die Broschüre druckt ohnehin alle Namen gleich)

rule-name-capitals = Die Großbuchstaben eines Namens
    .finds = Ein Nachname in Großbuchstaben vor dem Vornamen („MÖLLER Björn“), ein Name ganz ohne Großbuchstaben, zwei statt einem („MÖller“). Nachnamen in Großbuchstaben nach dem Vornamen werden wie die anderen gedruckt: Einige unter anderen werden nur erwähnt.
    .matters = Das Register führte die Person unter dem Vornamen.
    .cure = Den Vornamen schreiben, dann den Nachnamen.

small-letter-in-a-name = in „{ $name }“ fehlt ein Großbuchstabe
    .here = kein Großbuchstabe
    .help = „{ $right }“ schreiben

rule-small-letter-in-a-name = Ein Kleinbuchstabe in einem Eigennamen
    .finds = Im Namen einer Person ein Kleinbuchstabe nach einem Bindestrich, nach d’ oder O’, oder an einem ganzen Wort, das kein Namenszusatz ist.
    .matters = Es ist ein Fehler im Namen eines Menschen.
    .cure = Den Großbuchstaben schreiben.

role-capitals = die Funktion „{ $role }“ beginnt anders als die anderen mit einem Kleinbuchstaben
    .here = ein Kleinbuchstabe
    .help = mit einem Großbuchstaben beginnen
role-capitals-small = die Funktion „{ $role }“ beginnt anders als die anderen mit einem Großbuchstaben
    .here = ein Großbuchstabe
    .help = mit einem Kleinbuchstaben beginnen
role-capitals-inside = die Funktion „{ $role }“ steht anderswo als „{ $right }“
    .here = andere Großbuchstaben
    .help = überall „{ $right }“ schreiben

rule-role-capitals = Die Großbuchstaben der Funktionen
    .finds = Eine Funktion, die mit einem Kleinbuchstaben beginnt, wo mindestens vier von fünf mit einem Großbuchstaben beginnen, oder umgekehrt; eine Funktion, die anderswo mit anderen Großbuchstaben steht.
    .matters = Nebeneinander auf einer Seite fällt der Unterschied auf.
    .cure = Alle Funktionen gleich beginnen.

two-in-one = „{ $written }“ enthält mehrere Funktionen
    .here = mehrere Funktionen
    .help = jede mit ihrer Organisation in `roles` schreiben
two-in-one-place = „{ $written }“ enthält eine Funktion und eine Organisation
    .here = eine Funktion und eine Organisation
    .help = die Funktion in `role` und die Organisation in `organisation` schreiben
two-in-one-organisation = „{ $written }“ enthält mehrere Organisationen: { $parts }
    .here = mehrere Organisationen
    .help = jede in eine eigene Zeile von `roles` schreiben

rule-two-in-one = Mehrere Funktionen oder Organisationen in einer
    .finds = Zwei Funktionen in einer Zeile, jede mit ihrem Ort oder durch ein Zeichen getrennt; zwei Abkürzungen oder zwei bekannte Organisationen, durch „und“ oder einen Strich verbunden.
    .matters = Die Broschüre setzt jede Funktion neben ihre Organisation: Zusammen geraten sie durcheinander.
    .cure = Für jede eine Zeile in `roles` schreiben.

no-moderator = „{ $title }“ hat keine Moderation
    .here = wer leitet?
    .help = `moderators` hinzufügen
no-moderator-unlike = { $kind ->
        [plenary] das Plenum
       *[other] die Reihe
    } „{ $title }“ hat anders als die anderen keine Moderation
    .here = wer leitet?
    .help = einem der Beiträge `moderators` hinzufügen

rule-no-moderator = Ein Podium ohne Moderation
    .finds = Ein Podium mit mehreren Personen, das niemand leitet; ein Plenum oder eine Reihe ohne Moderation, wo alle anderen eine haben. Es genügt, wenn eine mitwirkende Person leitet oder den Vorsitz hat (`chair`) oder die Beschreibung sagt, wer.
    .matters = Publikum und Mitwirkende schauen nach dem, der das Wort erteilt.
    .cure = `moderators` hinzufügen.

various-roles = { $name } ist hier „{ $role }“ und anderswo „{ $other }“
    .here = hier
    .there = anderswo
    .help = die Person überall gleich vorstellen, oder mit allen Funktionen in `roles`

rule-various-roles = Eine Person mit verschiedenen Funktionen
    .finds = Eine Person, deren Funktion von Beitrag zu Beitrag wechselt, wo keine Liste die andere enthält.
    .matters = Man fragt sich, ob es dieselbe Person ist.
    .cure = Überall dieselbe Funktion schreiben, oder beide in `roles`.

mixed-civilities = „{ $name }“ hat eine Anrede, anders als { $others ->
        [one] der andere Name
       *[other] { $others } andere Namen
    }
    .here = mit Anrede
    .help = { $civility } entfernen oder allen eine geben
mixed-civilities-without = „{ $name }“ hat keine Anrede, anders als { $others ->
        [one] der andere Name
       *[other] { $others } andere Namen
    }
    .here = ohne Anrede
    .help = die Anrede hinzufügen oder die der anderen entfernen

rule-mixed-civilities = Anreden nur für einige
    .finds = Namen nach Frau oder Herr, und andere ohne. Ein erworbener Titel (Dr., Prof.) zählt nicht.
    .matters = Wer keine hat, merkt es.
    .cure = Die Anreden entfernen oder allen eine geben.

speaker-not-called = { $name } steht in `speakers` und spricht in keinem Beitrag
    .here = nie aufgerufen
    .help = die `id` bei einem Beitrag hinzufügen oder den Eintrag entfernen
speaker-not-listed = { $name } spricht, steht aber nicht wie die anderen in `speakers`
    .here = nicht im Verzeichnis
    .help = einen Eintrag [[speakers]] hinzufügen oder den Namen prüfen

rule-speaker-not-called = Ein Eintrag ohne Beitrag, oder umgekehrt
    .finds = Ein Eintrag in `speakers`, den kein Beitrag aufruft; und, wo das Verzeichnis fast alle enthält, eine Person, die nicht darin steht.
    .matters = Die Person fehlt in der Broschüre: Ihr Beitrag wurde vergessen, oder ihr Name ist falsch geschrieben.
    .cure = Den Eintrag im Beitrag mit seiner `id` aufrufen oder entfernen.

private-data = „{ $written }“ ist eine Mobilnummer, in einer Broschüre, die alle lesen
    .here = eine private Nummer
    .help = die Nummer der Zentrale oder eine Adresse der Organisation angeben
private-data-mail = „{ $written }“ ist eine private Adresse, in einer Broschüre, die alle lesen
    .here = eine private Adresse
    .help = eine Adresse der Organisation angeben, etwa kontakt@…

rule-private-data = Persönliche Daten
    .finds = In Texten und Links eine Mobilnummer, wie immer sie geschrieben ist, und eine E-Mail-Adresse bei einem Anbieter für Privatleute (gmail.com, web.de …), außer wenn sie den Namen der Veranstaltung, eines Partners oder eines Dienstes trägt (kontakt, anmeldung).
    .matters = Die Broschüre ist öffentlich: Die Person wird noch lange danach angerufen und angeschrieben.
    .cure = Eine Nummer oder Adresse der Organisation angeben oder sicherstellen, dass die Person einverstanden ist.

person-in-brackets = „{ $name }“ steht in einem Titel in Klammern und nirgends unter den Mitwirkenden
    .here = dieser Titel
    .help = diesen Namen in `speakers` schreiben und aus dem Titel nehmen

rule-person-in-brackets = Eine Person in Klammern in einem Titel
    .finds = Ein Titel, der mit einem Vor- und Nachnamen in Klammern endet.
    .matters = Diese Person steht weder im Register noch unter dem Beitrag.
    .cure = Sie in `speakers` schreiben.

guessed-surname = { $n ->
        [one] „{ $name }“ steht im Register unter „{ $surname }“: Nichts sagt, welche Wörter der Nachname sind
       *[other] { $n } Nachnamen sind für das Register geraten: „{ $name }“ steht unter „{ $surname }“
    }
    .here = unter dem letzten Wort eingeordnet
    .there = und dieser
    .help = Wo es falsch ist, ergänzen Sie surname = "…" bei der Person oder schreiben Sie den Nachnamen in Großbuchstaben; sonst lassen Sie es

rule-guessed-surname = Ein geratener Nachname
    .finds = Ein Name aus drei Wörtern oder mehr, bei dem nichts sagt, wo der Nachname beginnt: keine Großbuchstaben, keine Partikel, kein Schlüssel `surname`, und Wörter dazwischen, die keine bekannten Vornamen sind („Ana María García Lopez“, „Nguyễn Thị Minh Khai“). Es wird einmal für die ganze Broschüre gesagt.
    .matters = Das Register ordnet die Person unter dem letzten Wort ein: im Spanischen, Portugiesischen oder Vietnamesischen ist das oft das falsche.
    .cure = Ergänzen Sie den Schlüssel `surname` bei der Person, oder schreiben Sie den Nachnamen in Großbuchstaben.
