# Les relecteurs d’à côté : Harper, Grammalecte, LanguageTool.

engine-slip = à relire : « { $written } »
    .here = ces mots
    .help = écrivez peut-être « { $near } »

engine-doubt = à relire : « { $written } »
    .here = ces mots
    .help = relisez la phrase : « { $word } » n’y est pas à sa place

engine-slip-french = à relire : « { $written } » ({ $said })
    .here = ces mots
    .help = écrivez peut-être « { $near } »

engine-doubt-french = à relire : « { $written } » ({ $said })
    .here = ces mots
    .help = relisez la phrase : « { $word } » n’y est pas à sa place

rule-grammar = Faute de langue
    .finds = Une conjugaison, un participe, un mot qui manque ou en trop, relevés par un relecteur fait pour une langue : Harper pour l’anglais, Grammalecte pour le français, LanguageTool pour les autres. `livret check --engines` dit lesquels sont là et comment obtenir les autres.
    .matters = C’est la faute que l’on voit chez les autres et jamais chez soi.
    .cure = Relisez la phrase ; si elle est juste, laissez-la et signalez-le par une table [[allow]].

engine-failed = { $engine } n’a pas relu les textes : { $reason }
    .here = cette adresse
    .help = relancez la commande ; `livret check --engines` dit quels relecteurs sont là

engine-said-nothing = il n’a rien répondu
engine-too-slow = pas de réponse en { $seconds } s
engine-broke-off = il s’est arrêté en route
engine-not-understood = sa réponse ne se comprend pas
engine-unreachable = rien ne répond à { $address }
engine-refused = le serveur répond par l’erreur { $status }

rule-engine-failed = Relecteur en panne
    .finds = Un relecteur installé ou demandé par le programme qui n’a pas répondu à temps, ou pas comme il faut.
    .matters = Les fautes qu’il aurait trouvées ne sont pas dans la liste.
    .cure = Relancez la commande, ou vérifiez l’adresse dans [check].

engines-head = Les relecteurs qui aident livret :
engine-line = { $name } : { $state }
engine-linked = dans ce livret
engine-not-linked = absent de ce livret ; compilez-le avec `cargo install livret --features harper`
engine-of-english = anglais
engine-of-french = français
engine-of-all = une trentaine de langues
engine-found = { $program }
engine-to-install = pas installé ; sous Debian et Ubuntu : sudo apt install grammalecte-cli
engine-of-server = à l’adresse { $address }
engine-of-no-server = écrivez dans le programme, sous [check] : languagetool = "http://localhost:8081"
engine-named = { $name } ({ $language })
