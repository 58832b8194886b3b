# Adressen.

tracking-address = diese Adresse trägt Parameter, die verfolgen: { $written }
    .here = verfolgt
    .help = { $clean } schreiben
tracking-address-wrapped = diese Adresse führt über eine andere Seite: { $written }
    .here = ein Umweg
    .help = die Adresse selbst schreiben: { $clean }
tracking-address-space = in diese Adresse ist ein Leerzeichen geraten: { $written }
    .here = ein Leerzeichen
    .help = das Leerzeichen entfernen

rule-tracking-address = Eine Adresse, die ihre Leser verfolgt
    .finds = Verfolgende Parameter (utm_source, fbclid, mtm_campaign …), eine von einem Maildienst oder sozialen Netz verpackte Adresse (safelinks, l.facebook.com), ein mitkopiertes Leerzeichen.
    .matters = Eine gedruckte Adresse wird gelesen und abgetippt: Eine lange schreckt ab und verrät, wem sie gegeben wurde.
    .cure = Nur die Adresse behalten. Parameter und Umwege werden auf Wunsch entfernt.

insecure-address = diese Adresse ist nicht geschützt: { $written }
    .here = http
    .help = prüfen, ob sich die Seite mit https:// öffnet, und sie so schreiben

rule-insecure-address = Eine Adresse mit http
    .finds = Eine Adresse, die mit http:// und nicht mit https:// beginnt.
    .matters = Browser warnen vor der Seite, und manche Netze sperren sie.
    .cure = Dieselbe Adresse mit https:// versuchen; fast alle Seiten antworten darauf.

address-that-stays = diese Adresse öffnet sich nur in einem privaten Netz: { $written }
    .here = privates Netz
    .help = eine Adresse angeben, die alle öffnen können
address-that-stays-file = „{ $written }“ ist eine Datei oder ein Server Ihres Rechners
    .here = nur auf einem Rechner
    .help = das Dokument ins Netz stellen und seine Adresse angeben

rule-address-that-stays = Eine Adresse, die nicht mitreist
    .finds = Der Pfad einer Datei (file:, C:\, docs/plan.pdf), localhost, eine Adresse eines privaten Netzes (192.168…, intranet, .local).
    .matters = Sie öffnet sich bei Ihnen und sonst nirgends.
    .cure = Das Dokument ins Netz stellen und seine öffentliche Adresse angeben.

no-way-to-join = die Veranstaltung wird online verfolgt, und nichts sagt, wie man dazukommt
    .online = online
    .help = in [event] `online-space` (den Zugang) oder `registration` (die Anmeldeseite) hinzufügen

rule-no-way-to-join = Eine Online-Veranstaltung ohne Zugang
    .finds = Eine Online-Veranstaltung, oder eine, deren Ort ein Zugang ist, ohne `online-space`, `registration` oder einen Link in ihren Texten.
    .matters = Niemand kann ihr folgen.
    .cure = `online-space` oder `registration` hinzufügen.

code-dense = die Adresse des QR-Codes ist lang ({ $letters } Zeichen): { $written }
    .here = zu lang für einen gut lesbaren Code
    .help = eine kürzere Adresse angeben: höchstens 100 Zeichen

rule-code-too-dense = Ein zu dichter QR-Code
    .finds = Eine Adresse, deren QR-Code mehr als 41 Module je Seite hätte (etwa 106 Zeichen).
    .matters = Je länger die Adresse, desto kleiner die Quadrate: Aus der Ferne oder bei schlechtem Licht liest ein Telefon sie nicht mehr.
    .cure = Eine kürzere Adresse ohne Parameter angeben.

mail-in-a-text = die Adresse { $written } steht offen in einem Text
    .here = offen
    .help = { $prose ->
        [yes] einen Link daraus machen, etwa [schreiben Sie uns](mailto:{ $written }), oder sie in `contact` setzen
       *[other] sie in `contact` setzen
    }

rule-mail-in-a-text = Eine E-Mail-Adresse in einem Text
    .finds = Eine E-Mail-Adresse, die in einem Text steht, ohne ein Link zu sein.
    .matters = Am Bildschirm öffnet sie kein Klick; und Robots sammeln sie ein.
    .cure = Einen Link daraus machen oder sie in `contact` setzen.

deceiving-link = die Wörter des Links nennen { $said }, und er führt zu { $led }
    .here = führt zu { $led }
    .help = die Adresse schreiben, zu der er führt, oder Wörter, die keine sind
deceiving-link-user = „{ $written }“ führt zu { $site }: Was vor dem @ steht, gehört nicht zur Adresse
    .here = führt zu { $site }
    .help = die Adresse ohne das schreiben, was vor dem @ steht
deceiving-link-mail = „{ $written }“ würde dem Kopf eines Briefes eigene Zeilen hinzufügen
    .here = Zeilen eines Briefes
    .help = nur die E-Mail-Adresse schreiben, höchstens mit ?subject=

rule-deceiving-link = Ein Link, der anderswohin führt, als es scheint
    .finds = Wörter eines Links, die eine andere Seite oder ein anderes Postfach nennen als sein Ziel; ein Name vor einem @ in einer Webadresse; eine E-Mail-Adresse, die dem Kopf eines Briefes Zeilen hinzufügt.
    .matters = Allen wird beigebracht, solchen Links zu misstrauen, und E-Mail-Filter halten zurück, was sie enthält.
    .cure = Die wahre Adresse schreiben oder einfache Wörter.

# Was beim Lesen des Programms abgewiesen wird
rule-bad-address = Eine Adresse, die sich nicht öffnet
    .finds = Ein Link, der leer ist, nur aus # besteht, ein Leerzeichen enthält, keinen vollständigen Namen hat oder von anderer Art ist als https, http und mailto.
    .matters = Wer klickt, kommt nirgends an.
    .cure = Eine vollständige Adresse schreiben, etwa https://example.org/seite, oder eine E-Mail-Adresse.

rule-unknown-key = Ein unbekannter Schlüssel
    .finds = Ein Schlüssel, den livret an dieser Stelle nicht kennt.
    .matters = Sein Inhalt würde nicht gedruckt.
    .cure = Den Namen des Schlüssels berichtigen; livret schlägt den nächsten vor.

rule-wrong-type = Ein Wert anderer Art
    .finds = Ein Wert, der nicht die erwartete Form hat: eine Zahl statt eines Textes, eine Tabelle statt einer Liste.
    .matters = Sein Inhalt würde nicht gedruckt.
    .cure = Den Wert so schreiben, wie die Meldung sagt.

rule-duplicate-id = Eine Kennung zweimal
    .finds = Zwei Partner oder zwei Einträge in `speakers` mit derselben Kennung oder demselben Namen.
    .matters = Niemand weiß, wer gemeint ist.
    .cure = Jedem eine eigene `id` geben oder nur einen Eintrag behalten.
