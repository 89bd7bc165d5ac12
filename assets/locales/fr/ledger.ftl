### Ce que disent toutes les parties du programme.

when-on-day = le { $day }
when-in-month = en { $month }
when-in-year = en { $year }
ahead-today = aujourd'hui
ahead-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
ago-days = { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
list-and = { $first } et { $last }

purpose-inside-model-training = entraînement de modèles
purpose-inside-human-review = examen humain
purpose-inside-personalisation = personnalisation
purpose-inside-advertising = publicité
purpose-inside-sharing = partage
purpose-inside-feedback = retours
purpose-inside-connectors = connecteurs
purpose-inside-analytics = mesure d'utilisation
purpose-inside-service = service
purpose-inside-safety = sécurité

region-AU = Australie
region-AT = Autriche
region-BE = Belgique
region-BR = Brésil
region-BG = Bulgarie
region-CA = Canada
region-HR = Croatie
region-CY = Chypre
region-CZ = Tchéquie
region-DK = Danemark
region-EE = Estonie
region-FI = Finlande
region-FR = France
region-DE = Allemagne
region-GR = Grèce
region-HK = Hong Kong
region-HU = Hongrie
region-IS = Islande
region-IN = Inde
region-IE = Irlande
region-IT = Italie
region-JP = Japon
region-LV = Lettonie
region-LI = Liechtenstein
region-LT = Lituanie
region-LU = Luxembourg
region-MT = Malte
region-MX = Mexique
region-NL = Pays-Bas
region-NZ = Nouvelle-Zélande
region-NO = Norvège
region-PL = Pologne
region-PT = Portugal
region-RO = Roumanie
region-SG = Singapour
region-SK = Slovaquie
region-SI = Slovénie
region-KR = Corée du Sud
region-ES = Espagne
region-SE = Suède
region-CH = Suisse
region-GB = Royaume-Uni
region-US = États-Unis

region-not-told = Région non indiquée


left-out-feedback = retours que vous envoyez
left-out-safety = conversations signalées
left-out-human-review = extraits lus par des personnes
left-out-prospective-only = entraînement déjà commencé
left-out-training-copy = copies dans les données d'entraînement
left-out-not-reversible = choix sur lequel on ne peut pas revenir
left-out-hold = copies visées par une ordonnance de conservation
left-out-data-kind = certains types de données (voir le catalogue)
left-out-other = autres utilisations

switch-on = activé
switch-off = désactivé
counted-chats = { $count ->
    [one] { $count } conversation
   *[other] { $count } conversations
}
counted-chats-unknown = des conversations
counted-files = { $count ->
    [one] { $count } fichier importé
   *[other] { $count } fichiers importés
}
counted-files-unknown = des fichiers importés
counted-of-kind = { $count } ({ $kind })
counted-kind-unknown = des contenus ({ $kind })
entry-range = #{ $from } à #{ $to }
entry-put-off = vous avez reporté ({ $words })
entry-ended = { $purpose } : arrêté par le { $by ->
    [court] tribunal
   *[provider] fournisseur
}

fault-pages = { $count } pages du fichier sont endommagées
fault-contents = { $count } notes ou fichiers gardés à côté des écritures ne correspondent pas à ce qu'elles désignent

nothing-opted-in = l'utilisation commence, { $who }.
nothing-opted-out = l'utilisation ne commence pas, { $who }.
nothing-access-blocked = vous devez choisir pour continuer, { $who }.
nothing-consent-assumed = continuer vaut accord, { $who }. Ce registre ne le compte jamais ainsi.
nothing-unaffected = rien ne change pour vous, { $who }.
nothing-service-ended = le service prend fin, { $who }.
nothing-unknown = les sources ne disent pas ce qui s'ensuit.
list-or = {" "}ou{" "}

date-decide = décider
date-check-again = revérifier
date-erased = une de vos dates dont le nom a été effacé
date-gone-by-then = effacement au plus tard ce jour-là, d'après le fournisseur
date-order = revoir l'ordonnance

columns-training-no-the-provider-says = Entraînement : non, d'après le fournisseur.
columns-training-no-except = Entraînement : non, sauf { $left }.
columns-training-yes = Entraînement : oui.
columns-the-change = Le changement : { $text }
columns-change-later-no-the-provider-says = Changer plus tard : non, d'après le fournisseur.
columns-change-later-yes-but-training-already = Changer plus tard : oui, mais l'entraînement déjà commencé garde ce qu'il a.
columns-change-later-yes = Changer plus tard : oui.
columns-the-switch-in-the-notice-is = L'interrupteur de l'avis est déjà sur Activé : continuer sans y toucher le laisse sur Activé.
columns-the-switch-stands-on-until-somebody = L'interrupteur est sur Activé tant que personne ne le désactive.
columns-the-switch-stands-off-until-somebody = L'interrupteur est sur Désactivé tant que personne ne l'active.
columns-the-sources-do-not-say-how = Les sources ne disent pas où se trouve l'interrupteur si personne n'y touche.
columns-how-long-with-the-switch-as = Durée, avec l'interrupteur tel que vous l'avez consigné :
columns-how-long-with-the-switch-left = Durée, avec l'interrupteur laissé sur Activé :
columns-how-long-with-the-switch-left-2 = Durée, avec l'interrupteur laissé sur Désactivé :
columns-how-long-not-knowing-how-the = Durée, sans connaître la position de l'interrupteur :
columns-this-ledger-would-say-date-passed = Ce registre dirait : « Date passée, non vérifiée ». Jamais un accord.
columns-this-ledger-would-go-on-saying = Ce registre continuerait de dire : « Pas encore connu ». Jamais un accord.

stale-you-last-looked-at-this-switch = Vous avez regardé cet interrupteur pour la dernière fois le { $looked } ; { $days } jours après, il est temps de le regarder de nouveau.
stale-for-your-plan-and-region-the = Pour votre offre et votre région : le fournisseur
stale-the-provider = Le fournisseur
stale-now-says-before = { $lead } dit maintenant : { $now } (avant : { $before }).
stale-the-provider-now-says-that-a = D'après le fournisseur, un refus s'exprime maintenant ainsi : { $now } (avant : { $before }).
stale-the-provider-now-says-for-before = Le fournisseur dit maintenant pour « { $about } » : { $now } (avant : { $before }).
stale-an-order-to-preserve-began-a = Une ordonnance de conservation a commencé : un refus ne couvre plus ceci : { $what } (avant : aucune exception).
stale-the-provider-now-says-that-a-2 = D'après le fournisseur, un refus ne couvre pas non plus, désormais : { $what } (avant : non indiqué).
stale-the-provider-now-says-nothing-of = Le fournisseur ne dit plus rien de ce qu'un refus ne couvrait pas avant : { $what }.
stale-new-terms = Nouvelles conditions, « { $title } » : { $text }
stale-a-new-edition-the-catalogue-does = Une nouvelle version, « { $title } » ; le catalogue ne dit pas ce qui a changé.
stale-that = { $says }
stale-nothing-clear-on-whether-content-trains = rien de clair sur l'entraînement de modèles avec les contenus
stale-nothing-on-whether-content-trains-models = rien sur l'entraînement de modèles avec les contenus
stale-no-way-is-named = aucun moyen indiqué
stale-no-number-stated = aucune durée indiquée
stale-nothing-stated = rien d'indiqué

view-announced-for = Annoncé pour le { $from } : { $words }

date-other-sources-say-otherwise = { $words } ; d'autres sources disent autre chose.
date-you-set-this-date-yourself-it = Vous avez fixé cette date vous-même. Elle compte jusqu'à sa fin, là où vous êtes.
date-names = « { $title } » ({ $as_of }) indique le { $day }.
date-it-says-neither-whether-that-day = La source ne dit ni si ce jour est inclus, ni où sur terre il se termine. Le { $day } est le dernier jour assez tôt dans toutes les lectures.
date-no-date = aucune date
date-moved-announced-on = Déplacée : { $before } -> { $after }, annonce du { $announced_on }.

date-set-aside-no-reminder-of-it = Mis de côté : { $what }, { $date }. Aucun rappel n'en viendra, et l'agenda l'indique comme n'étant pas pour vous. Rien n'a été inscrit au registre ; si un autre jour apparaît, il vous sera signalé.

date-deleted-gone-by-then-the-provider = { $what }, suppression le { $day } : effacement au plus tard ce jour-là, d'après le fournisseur
date-that-is-the-last-day-of = C'est le dernier jour de l'ordonnance, tel que vous l'avez consigné.
date-no-end-is-stated-you-last = Aucune fin n'est indiquée. Vous avez consigné quelque chose à ce sujet pour la dernière fois le { $told_on } ; { $days } jours après, il est temps de vérifier si elle est toujours en vigueur.
date-look-at-the-order-again = revoir l'ordonnance : { $title }

entry-not-to-be-found = introuvable
entry-whether-content-trains-models = l'entraînement de modèles avec les contenus
entry-how-to-say-no = la façon de refuser
entry-a-change-that-was-announced = un changement annoncé
entry-how-long-something-is-kept = une durée de conservation
entry-an-order-that-suspends-deletion = une ordonnance qui suspend l'effacement
entry-how-a-copy-of-your-data = la façon d'obtenir une copie de vos données
entry-an-address = une adresse
entry-a-remark-of-yours = une remarque
entry-another-device-writes-here = un autre appareil écrit ici
entry-a-backup-was-restored = une sauvegarde a été restaurée
entry-the-ledger-was-moved-to-this = le registre a été transféré sur cet ordinateur
entry-another-ledger-was-merged = un autre registre a été fusionné
entry-you-went-on-although-entries-are = vous avez continué bien que des écritures manquent
entry-the-ledger-was-begun = le registre a été ouvert
entry-you-live-in = votre lieu de résidence : { $region }
entry-where-you-live-is-not-told = votre lieu de résidence n'est pas indiqué
entry-catalogue-edition-a-pack-signed-by = catalogue, édition { $edition }, un paquet signé par { $signer }
entry-catalogue-edition = catalogue, édition { $edition }
entry-you-described-this-service-yourself = vous avez décrit ce service vous-même
entry-you-stated-yourself-in-place-of = vous avez indiqué vous-même { $what }, à la place de { $replaced }
entry-you-stated-yourself = vous avez indiqué vous-même { $what }
entry-you-follow-it-plan = vous le suivez (offre { $plan })
entry-you-follow-it = vous le suivez
entry-plan-changed-to = nouvelle offre : { $to }
entry-no-longer-followed-the-records-stay = plus suivi ; les écritures restent
entry-its-switch-was-already = ; son interrupteur était déjà { $seen }
entry-you-were-asked-about = une question vous a été posée sur : { $about }{ $preset }
entry-you-pressed-the-button-that-goes = vous avez appuyé sur le bouton pour continuer, après avoir déplacé l'interrupteur
entry-you-pressed-the-button-that-goes-2 = vous avez appuyé sur le bouton pour continuer ; l'interrupteur est resté tel quel
entry-turned-on-by-you = activé par vous
entry-turned-off-by-you = désactivé par vous
entry-you-consented = vous avez donné votre consentement
entry-you-refused-consent = vous avez refusé votre consentement
entry-you-withdrew-your-consent = vous avez retiré votre consentement
entry-you-looked-the-switch-was = { $purpose } : vous avez regardé, l'interrupteur était { $seen }
entry-on-because-nobody-turned-it-off = { $purpose } : activé parce que personne ne l'a désactivé
entry-you-sent-feedback = vous avez envoyé un retour ({ $covers })
entry-you-deleted-there = vous y avez supprimé { $what }
entry-content-of-kind-was-flagged = du contenu a été signalé : { $what }
entry-an-order-suspends-deletion = une ordonnance suspend l'effacement : { $title }
entry-the-order-ended-on = l'ordonnance a pris fin le { $to }
entry-an-earlier-entry-does-not-count = une écriture antérieure ne compte pas : cela n'a pas eu lieu
entry-an-earlier-entry-was-corrected-it = une écriture antérieure a été corrigée : cela a eu lieu le { $day }
entry-an-earlier-entry-was-corrected = une écriture antérieure a été corrigée
entry-you-set-a-date = vous avez fixé une date : { $date }
entry-a-date-that-you-stated-decide = une date que vous avez indiquée : à décider au plus tard le { $date }
entry-a-date-was-announced-decide-by = une date a été annoncée : à décider au plus tard le { $date }
entry-by-what-you-stated-the-date = d'après ce que vous avez indiqué, la date est le { $date }
entry-you-took-your-own-date-back = vous avez retiré votre propre date : c'est de nouveau le { $date }
entry-you-took-your-own-date-back-2 = vous avez retiré votre propre date
entry-the-provider-moved-the-date-to = le fournisseur a déplacé la date au { $date }
entry-the-date-was-withdrawn = la date a été retirée
entry-you-did-what-the-date-was = vous avez fait ce pour quoi la date était prévue
entry-the-date-does-not-concern-you = la date ne vous concerne pas

verify-the-structure-of-the-file-is = la structure du fichier est endommagée
verify-entry-is-missing-follows = l'écriture #{ $expected } manque ; #{ $found } la suit
verify-entry-does-not-follow-from-the = l'écriture #{ $seq } ne découle pas de l'écriture qui la précède
verify-entry-was-changed = l'écriture #{ $seq } a été modifiée
verify-entry-is-known-from-elsewhere-and = l'écriture #{ $seq } est connue par ailleurs et manque ici

as-of-passed-not-checked = passée, non vérifiée
as-of-decide-by = À décider au plus tard le { $day } ({ $left })
