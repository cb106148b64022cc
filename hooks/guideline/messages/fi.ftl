# Mitä tarkistus, komennot ja muutosehdotuksen kommentti sanovat. Kielen merkinnät: Project Fluent,
# https://projectfluent.org/fluent/guide/. Englanti on lähde: jokainen tunnus ja muuttuja on joka kielellä.

### Raportit

severity-error = virhe
severity-warning = varoitus
severity-note = huomautus
to-do = Mitä tehdä: { $todo }
count-error = { $number ->
        [one] { $number } virhe
       *[other] { $number } virhettä
    }
count-warning = { $number ->
        [one] { $number } varoitus
       *[other] { $number } varoitusta
    }
count-note = { $number ->
        [one] { $number } huomautus
       *[other] { $number } huomautusta
    }
count-all = { ALL($counts) }.
count-none = Ei virheitä.
detail-source-before = Lähdeteksti ennen: { $text }
detail-source-now = Lähdeteksti nyt: { $text }
detail-translation-before = Käännös ennen: { $text }
detail-translation-now = Käännös nyt: { $text }
detail-source = Lähdeteksti: { $text }
detail-translation = Käännös: { $text }
none = ei mitään
nothing = ei mitään

### Miten sääntö vaiennetaan

allow = <!-- allow { $rule }: syy -->
allow-field = # allow { $rule }: syy
where = tekstin yläpuolelle omalle rivilleen
where-line = omalle rivilleen tiedoston { $file } rivin { $line } yläpuolelle ja sen alle tyhjä rivi
pending-comment = <!-- pending until { $until }: syy -->
pending-form = <!-- { $mark } until { $until }: { $reason } -->
pending-reason = syy

### Sivun osat

block-heading = { $level ->
        [1] sivun otsikko
        [2] väliotsikko
       *[other] { $level }. tason väliotsikko
    }
block-paragraph = kappale
block-quote = lainaus
block-list = luettelo
block-numbered-list = numeroitu luettelo
block-footnotes = sivun alaviitteet
block-footnote = alaviite
block-list-item = luettelon kohta
block-checklist-item = tarkistuslistan kohta
block-admonition = laatikko { $name }
block-table = taulukko
block-table-cell = taulukon solu
block-table-row = taulukon rivi
block-image = kuva
block-code-block = koodilohko
block-field = sivun alussa oleva tieto { $name }
block-excerpt = { $block } ”{ $text }”
block-inside = { $block } (sisältyy yläpuolella olevaan: { $around })
block-not-indented = { $block } (rivin alussa ei ole neljää välilyöntiä)
kind-heading = otsikko
kind-paragraph = kappale
kind-quote = lainaus
kind-list = luettelo
kind-list-item = luettelon kohta
kind-checklist-item = tarkistuslistan kohta
kind-admonition = laatikko
kind-table = taulukko
kind-table-cell = taulukon solu
kind-image = kuva
kind-code-block = koodilohko
kind-field = sivun alussa oleva tieto
count-heading = { $number ->
        [one] { $number } { $level }. tason otsikko
       *[other] { $number } { $level }. tason otsikkoa
    }
count-paragraph = { $number ->
        [one] { $number } kappale
       *[other] { $number } kappaletta
    }
count-quote = { $number ->
        [one] { $number } lainaus
       *[other] { $number } lainausta
    }
count-list = { $number ->
        [one] { $number } luettelo
       *[other] { $number } luetteloa
    }
count-numbered-list = { $number ->
        [one] { $number } numeroitu luettelo
       *[other] { $number } numeroitua luetteloa
    }
count-footnotes = { $number ->
        [one] { $number } alaviitteiden luettelo
       *[other] { $number } alaviitteiden luetteloa
    }
count-footnote = { $number ->
        [one] { $number } alaviite
       *[other] { $number } alaviitettä
    }
count-list-item = { $number ->
        [one] { $number } luettelon kohta
       *[other] { $number } luettelon kohtaa
    }
count-checklist-item = { $number ->
        [one] { $number } tarkistuslistan kohta
       *[other] { $number } tarkistuslistan kohtaa
    }
count-admonition = { $number ->
        [one] { $number } laatikko { $name }
       *[other] { $number } laatikkoa { $name }
    }
count-table = { $number ->
        [one] { $number } taulukko
       *[other] { $number } taulukkoa
    }
count-table-row = { $number ->
        [one] { $number } taulukon rivi
       *[other] { $number } taulukon riviä
    }
count-table-cell = { $number ->
        [one] { $number } taulukon solu
       *[other] { $number } taulukon solua
    }
count-image = { $number ->
        [one] { $number } kuva
       *[other] { $number } kuvaa
    }
count-code-block = { $number ->
        [one] { $number } koodilohko
       *[other] { $number } koodilohkoa
    }
count-field = { $number ->
        [one] { $number } tieto
       *[other] { $number } tietoa
    }
too-few = { $what } liian vähän
too-many = { $what } liikaa

### front matter: tiedot sivun alussa

front-matter-absent = Sivun alusta puuttuvat sivun tiedot.
    .todo = Kirjoita tiedoston alkuun kaksi riviä, joilla on kolme viivaa (---), ja niiden väliin tiedot, kukin omalle rivilleen: { $required }.
front-matter-yaml = Sivun alussa olevia tietoja ei voi lukea: { $problem }.
    .todo = Kirjoita tiedot kahden viivarivin (---) väliin, kukin omalle rivilleen: { $required }. Jos tekstissä on kaksoispiste, pane koko teksti lainausmerkkeihin.
front-matter-colon = Tekstissä on kaksoispiste, joten sivun tietoja ei voi lukea.
    .todo = Pane teksti lainausmerkkeihin: { $right }
front-matter-no-fields = Sivun alussa ei ole tietoja siinä muodossa, jota sivusto lukee.
    .todo = Kirjoita tiedot kahden viivarivin (---) väliin, kukin omalle rivilleen, esimerkiksi ”owner: Kaupungin viestintä”. Tiedot ovat { $required }.
front-matter-twice = Tieto ”{ $field }” on sivun alussa kahdesti.
    .todo = Poista toinen riveistä.
front-matter-twice-list = Tieto ”{ $field }” on sivun alussa kahdesti.
    .todo = Yhdistä luettelot yhdelle riville, ”{ $field }: [ensimmäinen, toinen]”, ja poista toinen rivi.
front-matter-missing = Sivun alusta puuttuu tieto ”{ $field }”.
    .todo = Lisää rivi ”{ $field }: …” sivun alussa olevien viivarivien väliin.
front-matter-value = Tiedon ”{ $field }” arvo ei kelpaa: { $must }. Nyt siinä lukee ”{ $value }”.
    .todo = Korjaa rivi, joka alkaa ”{ $field }:”.
must-be-sentence = sen pitää olla yksi virke
must-be-end = sen pitää päättyä niin kuin virke päättyy
must-be-name = sen pitää olla nimi
must-be-audience = sen pitää olla jokin näistä: { $audiences }
must-be-place = sen pitää olla jokin näistä: { $places }
must-be-date = sen pitää olla päivä muodossa 2026-11-24
must-be-list = sen pitää olla luettelo sanoista
must-be-formerly = sen pitää olla luettelo vanhoista nimistä, esimerkiksi [old-name, page#old-id: new-id]
must-be-switch = sen pitää olla true tai false
must-be-mapping = sen pitää olla sisennettyjä asetuksia, kuten ”exclude: true”
front-matter-mistyped = Sivun alussa on tuntematon tieto ”{ $field }”.
    .todo = Tarkoititko ”{ $near }”?
front-matter-unknown = Sivun alussa on tuntematon tieto ”{ $field }”.
    .todo = Käytä vain näitä: { $fields }.
front-matter-notice-ends = Tiedote päättyy { $last }, ennen kuin se alkaa { $first }.
    .todo = Korjaa toinen päivämääristä.
front-matter-template = Sivupohjaa ”{ $name }” ei ole.
    .todo = Poista rivi, joka alkaa ”template:”, tai korjaa nimi.
front-matter-too-early = Sivun tarkistuspäivä { DAY($reviewed) } on vasta tulossa.
    .todo = Kirjoita päivä, jona sivu viimeksi tarkistettiin. Tänään on ”{ $today }”.
front-matter-overdue = Sivu on viimeksi tarkistettu { DAY($reviewed) }, ja se olisi pitänyt tarkistaa uudelleen viimeistään { DAY($due) }. Lukija näkee sivulla huomautuksen.
    .todo = Lue sivu. Kun se pitää yhä paikkansa, kirjoita ”reviewed: { $today }”.
front-matter-surplus = Tieto ”{ $field }” on vain tässä, ei kohdassa { $origin }.
    .todo = Poista ”{ $field }” täältä tai lisää se joka kielelle.
front-matter-differs = Tieto ”{ $field }” on eri kuin kohdassa { $origin }.
    .todo = Sen pitää olla sama joka kielellä: ”{ $field }: { $value }”.
front-matter-older = Käännös on tarkistettu { DAY($reviewed) } mutta lähdeteksti { DAY($source) } ({ $origin }).
    .todo = Vertaa käännöstä lähdetekstiin ja kirjoita ”reviewed: { $source }”.

### heading: otsikot

heading-hashtag = Rivin alussa on #, joten siitä tulisi otsikko: { $block }.
    .todo = Jos rivi alkaa aihetunnisteella, kirjoita sen eteen kenoviiva (\#sana) tai aloita rivi toisella sanalla. Jos rivi on otsikko, kirjoita #-merkin jälkeen välilyönti.
heading-no-title = Sivulta puuttuu otsikko.
    .todo = Aloita teksti sivun otsikolla: # Otsikko { "{#title}" }
heading-second-title = Sivulla on toinenkin pääotsikko, ”{ $title }”. Ensimmäinen on rivillä { $first }.
    .todo = Tee siitä väliotsikko: kirjoita sen eteen kaksi #-merkkiä.
heading-level = Otsikko ”{ $title }” on { $level }. tasoa, mutta edellinen otsikko on { $before }. tasoa. Ruudunlukijan käyttäjä luulisi, että välistä puuttuu otsikko.
    .todo = Kirjoita sen eteen { $signs }.
heading-before-title = Väliotsikko ”{ $title }” ({ $level }. taso) on ennen sivun otsikkoa.
    .todo = Siirrä se sivun otsikon alapuolelle.
heading-no-id = Otsikolta ”{ $title }” puuttuu tunniste, johon linkit osoittavat.
    .todo = Kirjoita rivin loppuun välilyönti ja tunniste, joka on sama joka kielellä. Siinä on pieniä kirjaimia, englannin sanoja ja väliviivoja, esimerkiksi { "{#before-posting}" }.
heading-glued-id = Otsikolla ”{ $title }” ei ole tunnistetta, koska sen edestä puuttuu välilyönti.
    .todo = Kirjoita välilyönti ennen merkkiä { "{" }.
heading-no-ids = { $number ->
        [one] Yhdeltä otsikolta puuttuu oma tunniste.
       *[other] { $number } otsikolta puuttuu oma tunniste.
    }
    .todo = Ilman sitä linkit otsikkoon katkeavat muissa kielissä. Kirjoita rivien loppuun tunnisteet, esimerkiksi { "{#before-posting}" }, tai asetusten kohtaan ”rules:” rivi ”heading: off”.
heading-bad-id = Tunniste { $name } ei sovi linkkeihin.
    .todo = Kirjoita pieniä kirjaimia, englannin sanoja ja väliviivoja, esimerkiksi { "{#before-posting}" }.
heading-id-twice = Tunniste { $name } on jo rivillä { $first }. Linkki veisi aina ensimmäiseen kohtaan.
    .todo = Anna toiselle otsikolle eri tunniste.
heading-changed-id = Otsikon tunniste on { $name }, mutta kohdassa { $origin } se on yhä { $old }. Lukijoiden linkit johtavat vanhaan tunnisteeseen.
    .todo = Palauta { $old }. Tunniste pysyy samana, vaikka otsikko muuttuu. Jos tunnisteen on pakko vaihtua, pyydä ylläpitäjää ajamaan komento ”guideline rename { $target } UUSI”: se vaihtaa sen joka kielellä, ja vanhat linkit toimivat edelleen.
heading-other-id = Otsikon tunniste on { $name }, mutta kohdassa { $origin } se on { $source }. Silloin linkki ei toimi joka kielellä.
    .todo = Kirjoita { $source }.

### structure: samat osat joka kielellä

structure-differs = Tästä eteenpäin sivu poikkeaa tiedostosta { $origin }. Siellä on seuraavana { $there }, täällä { $here } ({ $balance }).
    .todo = { $same }. { $how }
structure-balance = yhteensä { $parts }
structure-order = samat osat eri järjestyksessä
structure-nested = Sama kohta sisältyy yläpuolella olevaan ({ $around }) tiedostossa { $file }, mutta ei tiedostossa { $place }: { $block }.
    .todo = Jos kohdan pitää sisältyä siihen, kirjoita sen rivien alkuun neljä välilyöntiä tiedostossa { $place }. Jos ei, poista neljä välilyöntiä tiedostosta { $file }.
structure-missing = Täältä puuttuu kohta, joka on tiedostossa { $origin }: { $block }{ $number ->
        [1] .
       *[other] {" "}(yhteensä { $all }).
    }
    .todo = { $same }. { $how }
structure-footnote = Tästä puuttuu { $note }, joka on kohdassa { $origin }. Se kuuluu tähän: { $block }.
    .todo = Kirjoita tekstiin samaan kohtaan kuin lähteessä [^1]. Jätä sen kappaleen alle tyhjä rivi ja kirjoita alaviite omaksi kappaleekseen: [^1]: alaviitteen teksti.
structure-added = Tälle kohdalle ei ole vastinetta tiedostossa { $file }: { $block }{ $number ->
        [1] .
       *[other] {" "}(yhteensä { $all }).
    }
    .todo = { $same }. { $how }
structure-write-here = Kirjoita sama kohta tänne
structure-write-there = Kirjoita sama kohta tiedostoon { $file } tai poista se täältä
structure-alike = Tee sivusta samanlainen: samat otsikot, kappaleet, luettelot, laatikot, taulukot ja kuvat samassa järjestyksessä
structure-one-language = Jos kohtaa tarvitaan vain yhdellä kielellä, kirjoita { $allow } { $where }.
structure-everywhere = Kieltävät ja varoittavat laatikot sekä tarkistuslistat ovat aina joka kielellä. Jos käännös joutuu odottamaan, kopioi lähdeteksti käännöksen paikalle ja kirjoita { $pending } koko listan tai laatikon yläpuolelle, väliin tyhjä rivi. Lukija näkee siihen asti lähdetekstin.
structure-everywhere-here = Kieltävät ja varoittavat laatikot sekä tarkistuslistat ovat aina joka kielellä.
structure-only-here = Tämä kohta on vain tällä kielellä: { $block }.
    .todo = Tee sivusta samanlainen: samat otsikot, kappaleet, luettelot, laatikot, taulukot ja kuvat samassa järjestyksessä.
structure-not-allowed = Tälle kohdalle ei ole vastinetta tiedostossa { $file }, eikä sitä voi sallia kommentilla: { $block }.
    .todo = Kirjoita sama tiedostoon { $file } tai poista se täältä. { $how }
structure-empty = Kohta on tyhjä: { $block }. Kohdassa { $origin } lukee ”{ $text }”.
    .todo = Kirjoita molempiin sama.
structure-not-empty = Tässä on tekstiä, mutta kohta { $origin } on tyhjä: { $block }.
    .todo = Kirjoita molempiin sama.

### stale, unrecorded, renewed, receipt-lost: käännös ja sen lähde

stale = Lähdeteksti { $origin } on muuttunut, mutta käännös on ennallaan: { $block }.
    .todo = Käännä muutos. Jos käännös on oikein tällaisenaan, kirjoita { $confirm } omalle rivilleen rivin { $line } yläpuolelle{ $between ->
        [0] {""}
       *[other] {" "}ja sen alle tyhjä rivi
    }. Kaikille kielille kerralla: tiedoston { $file } rivin { $there } yläpuolelle.
stale-confirmed = <!-- allow stale: vain lähdetekstin sanamuoto muuttui -->
stale-confirmed-field = # allow stale: vain lähdetekstin sanamuoto muuttui
stale-confirmed-inside = <!-- allow stale: vain lähdetekstin sanamuoto muuttui kohdassa ”{ $text }” -->
unrecorded-passages = { $number ->
        [one] Yhtä kohtaa ei ole kirjattu
       *[other] { $number } kohtaa on kirjaamatta
    } tiedostoon { $receipts }.
    .todo = Muutosehdotuksessa tämä korjautuu automaattisesti. Omalla koneella aja ”guideline record” ja tallenna kansio receipts/.
unrecorded-gone = Tiedostossa { $receipts } on { $number ->
        [one] yhden poistetun kohdan tieto
       *[other] { $number } poistetun kohdan tiedot
    }.
    .todo = Muutosehdotuksessa tämä korjautuu automaattisesti. Omalla koneella aja ”guideline record” ja tallenna kansio receipts/.
unrecorded-loose = Tiedosto ei kuulu millekään sivulle.
    .todo = Muutosehdotuksessa tämä korjautuu automaattisesti. Omalla koneella aja ”guideline record” ja tallenna kansio receipts/.
unrecorded-new-page = Koko sivu on uusi.
    .todo = Sinun ei tarvitse tehdä mitään: muutosehdotuksessa käännökset kirjataan automaattisesti. Omalla koneella aja ”guideline record” ja tallenna kansio receipts/.
unrecorded-translated = Kohta käännettiin samassa muutoksessa: { $block }.
    .todo = Sinun ei tarvitse tehdä mitään: muutosehdotuksessa käännökset kirjataan automaattisesti. Omalla koneella aja ”guideline record” ja tallenna kansio receipts/.
unrecorded-reworded = Käännöstä muutettiin, lähdetekstiä ei: { $block }.
    .todo = Sinun ei tarvitse tehdä mitään: muutosehdotuksessa käännökset kirjataan automaattisesti. Omalla koneella aja ”guideline record” ja tallenna kansio receipts/.
unrecorded-owner = Sivusta vastaava vaihtui täällä, mutta ei kohdassa { $origin }: { $block }.
    .todo = Jos vastuu siirtyi, vaihda nimi joka kielellä. Jos korjasit vain nimen kirjoitusasun, sinun ei tarvitse tehdä mitään.
unrecorded-stale = Lähdeteksti muuttui, mutta käännös jätetään ennalleen: { $block }. Syy: { $reason }
    .todo = Sinun ei tarvitse tehdä mitään: muutosehdotuksessa käännökset kirjataan automaattisesti. Omalla koneella aja ”guideline record” ja tallenna kansio receipts/.
renewed = Käännös vahvistettiin sellaisenaan: { $block }. Syy: { $reason }
    .todo = Lue molemmat: sanooko käännös yhä saman?
receipt-lost = Lähdeteksti { $origin } on muuttunut käännöksen jälkeen, ja tieto siitä on kadonnut tiedostosta { $file }: { $block }.
    .todo = Käännä muutos. Jos käännös on oikein tällaisenaan, kopioi tiedostoon { $file } sen sisältö haarasta main ja vahvista käännös kommentilla { $confirm }.
receipt-lost-unchanged = { $number ->
        [one] Yhden muuttumattoman kohdan tieto on kadonnut
       *[other] { $number } muuttumattoman kohdan tiedot ovat kadonneet
    }.
    .todo = Kopioi tiedostoon { $file } sen sisältö haarasta main, tai aja omalla koneella ”guideline record” ja tallenna tiedosto.

### allowed, postponed, attachment: muutoksen tarkistajalle

allowed-new = Uusi kommentti vaientaa säännön ”{ $rule }”. Syy: { $reason }
    .todo = Onko syy hyvä, ja onko teksti oikein, vaikka sääntöä ei sovelleta?
allowed-block = Uusi kommentti vaientaa säännön ”{ $rule }” tässä: { $block }. Syy: { $reason }
    .todo = Onko syy hyvä, ja onko teksti oikein, vaikka sääntöä ei sovelleta?
allowed-changed = Kohta on muuttunut, mutta sääntö ”{ $rule }” ei katso sitä: { $block }. Syy: { $reason }
    .todo = Onko syy hyvä, ja onko teksti oikein, vaikka sääntöä ei sovelleta?
postponed = Käännöksen piti olla valmis { DAY($before) }. Nyt sen pitää olla valmis { DAY($now) }.
    .todo = Kysy, milloin käännös todella valmistuu. Siihen asti lukija näkee lähdetekstin.
postponed-again = Käännöksen piti olla valmis { DAY($before) }. Nyt sen pitää olla valmis { DAY($now) }.
    .todo = Kysy, milloin käännös todella valmistuu. Siihen asti lukija näkee lähdetekstin. Säilytä kommentissa ensimmäinen päivä: { $kept }
attachment = { $source } on muuttunut, { $file } ei.
    .todo = Jos tiedostossa näkyy tekstiä, vaihda uusi versio myös tänne.

### link: linkit

link-root = Linkki ”{ $link }” alkaa vinoviivalla eikä välttämättä johda perille.
    .todo = Kirjoita tiedoston nimi sellaisena kuin se on tältä sivulta katsottuna, esimerkiksi safety.md.
link-nowhere = Linkki ”{ $link }” ei johda mihinkään.
    .todo = Kirjoita jonkin kansiossa { $folder } olevan tiedoston nimi, esimerkiksi safety.md.
link-file-moved = Linkki ”{ $link }” ei johda mihinkään. Samanniminen tiedosto on { $file }.
    .todo = Kirjoita linkiksi { $right }.
link-no-file = Tiedostoa, johon linkki ”{ $link }” viittaa, ei ole kansiossa { $folder }.
    .todo = Lisää tiedosto kansioon { $folder }, tai korjaa linkkiin sen nimi ja kansio sellaisina kuin ne ovat.
link-moved = Linkki ”{ $link }” vie sivulle, jonka tilalla on nyt { $file }.
    .todo = Kirjoita linkiksi { $right }.
link-heading = Linkki ”{ $link }” vie otsikkoon, jota ei ole tiedostossa { $file }.
    .todo = Valitse otsikko tiedostosta { $file } ja kirjoita linkin loppuun sen tunniste. Tunnisteet ovat { $known }.
link-heading-moved = Linkki ”{ $link }” vie otsikkoon, jota ei ole tiedostossa { $file }. Otsikko on nyt tiedostossa { $now }.
    .todo = Kirjoita linkiksi { $right }.
link-other-language = Linkki ”{ $link }” vie toisenkieliselle sivulle.
    .todo = Tee linkki saman kielen sivulle { $page }. Kielenvaihto vie muihin kieliin.
link-outside = Linkki ”{ $link }” vie kielen oman kansion ulkopuolelle.
    .todo = Kirjoita jonkin kansiossa { $folder } olevan tiedoston nimi, esimerkiksi safety.md.
link-differs = Linkit ovat muut kuin kohdassa { $origin }. Siellä: { $there }. Täällä: { $here }.
    .todo = Tee linkit samoille sivuille ja samoihin otsikoihin kuin lähdetekstissä.

### literal, term: luvut, nimet, osoitteet ja sanaston sanat

literal-missing = Tästä puuttuu tieto, joka on kohdassa { $origin }: { $missing }
    .todo = Kirjoita sama tieto kielen omalla tavalla. Jos ero on tarkoituksellinen, kirjoita { $allow } { $where }.
literal-added = Tässä on tieto, jota ei ole kohdassa { $origin }: { $added }
    .todo = Kirjoita sama tieto kuin lähdetekstissä. Jos ero on tarkoituksellinen, kirjoita { $allow } { $where }.
literal-differs = Tieto on eri kuin kohdassa { $origin }. Siellä on { $missing }, täällä { $added }.
    .todo = Tarkista, kumpi on oikein, ja korjaa toinen. Jos ero on tarkoituksellinen, kirjoita { $allow } { $where }.
literal-turned = Kaksi tietoa on päinvastaisessa järjestyksessä kuin kohdassa { $origin }: { $values }
    .todo = Jos kumpikin kuuluu silti samaan asiaan kuin lähdetekstissä, kirjoita { $allow } { $where }.
literal-elsewhere = Saman sivuston osoite on toinen kuin kohdassa { $origin }: siellä { $there }, täällä { $here }.
    .todo = Katso, onko se sama sivu tämän kielen lukijoille.
term = Lähdetekstissä { $origin } on sanaston sana ”{ $term }”, mutta tästä puuttuu sen vastine { ANY($forms) }.
    .todo = Käytä sanaa { ANY($forms) } siinä muodossa, jonka virke vaatii. Jos muu sana on tässä oikea, kirjoita { $allow } { $where }.

### followed: muutoksen tarkistajalle

followed-translation-alone = Käännös sanoo nyt muuta, lähdeteksti saman kuin ennen: { QUOTED($words) }.
    .todo = Lue molemmat: sanooko käännös saman kuin lähdeteksti nyt?
followed-not = Lähdetekstin sanoja muutettiin ({ QUOTED($words) }), käännöksen sanoja ei.
    .todo = Lue molemmat: sanooko käännös saman kuin lähdeteksti nyt?
followed-source-not = Käännöksen sanoja muutettiin ({ QUOTED($words) }), lähdetekstin sanoja ei.
    .todo = Lue molemmat: sanooko käännös saman kuin lähdeteksti nyt?
followed-moved-alone = Käännöksen sanat vaihtoivat paikkaa, lähdeteksti pysyi samana: { QUOTED($words) }.
    .todo = Lue molemmat: sanooko käännös saman kuin lähdeteksti nyt?
followed-moved-source = Lähdetekstin sanat vaihtoivat paikkaa ({ QUOTED($words) }), käännöksen sanat eivät.
    .todo = Lue molemmat: sanooko käännös saman kuin lähdeteksti nyt?
followed-moved-translation = Käännöksen sanat vaihtoivat paikkaa ({ QUOTED($words) }), lähdetekstin sanat eivät.
    .todo = Lue molemmat: sanooko käännös saman kuin lähdeteksti nyt?
followed-left-source = Sana ”{ $word }” poistui lähdetekstistä, mutta sen vastine ”{ $counterpart }” on yhä käännöksessä.
    .todo = Lue molemmat: sanooko käännös saman kuin lähdeteksti nyt?
followed-left-translation = Sana ”{ $word }” poistui käännöksestä, mutta sen vastine ”{ $counterpart }” on yhä lähdetekstissä.
    .todo = Lue molemmat: sanooko käännös saman kuin lähdeteksti nyt?

### missing, orphan, leftover, description: sivut ja tiedostot

missing = Sivu puuttuu tältä kieleltä ({ $language }). Lähdeteksti on { $source }.
    .todo = Käännä { $source } ja tallenna se nimellä { $file }.
orphan = Tiedostoa { $expected }, jonka käännös tämä olisi, ei ole.
    .todo = Jos se on nimetty uudelleen tai poistettu ({ $language }), tee täällä samoin. Muuten kirjoita { $expected }.
orphan-file = Tiedosto on vain täällä: tiedostoa { $expected } ei ole.
    .todo = Jos sillä on nyt toinen nimi ({ $language }), anna sille sama nimi täällä, myös siinä kohdassa, jossa sivu näyttää sen. Jos se on poistettu sieltä, poista se täältäkin. Muuten lisää samanniminen tiedosto siihen kansioon.
orphan-renamed = Tiedoston nimi on nyt { $new }, mutta täällä sillä on vielä vanha nimi.
    .todo = Anna sille nimi { $name } ja vaihda nimi myös sivulle, joka näyttää sen.
orphan-stray = Sivu ei ole minkään kielen kansiossa.
    .todo = Siirrä se johonkin näistä: { $folders }.
leftover = { $file } näyttää tiedostolta, jonka ohjelma tai kopiointi on jättänyt. Kuka tahansa voisi lukea sen sivustolla.
    .todo = Poista tiedosto. Jos sen pitää olla mukana, anna sille toinen nimi.
description = Sivulla on sama kuvaus kuin toisella: { $others }. Hakutuloksissa niitä ei erota toisistaan.
    .todo = Kerro yhdellä virkkeellä, mitä juuri tällä sivulla on.

### changes: muutosluettelo

changes-no-date = Otsikossa ”{ $text }” ei ole ensin päivää ja sitten sitä, mikä muuttui.
    .todo = Kirjoita otsikko näin: ”## 2026-11-24 Mikä muuttui { "{#a-name}" }”.
changes-too-early = Päivä { DAY($day) } on vasta tulossa.
    .todo = Kirjoita muutoksen päivä. Tänään on ”{ $today }”.
changes-order = Muutos { DAY($day) } on vanhemman alapuolella, jonka päivä on { DAY($newer) }.
    .todo = Siirrä se ylemmäs: uusin muutos on ensimmäisenä.

### preview: GitHubin esikatselu ja sivusto

preview = Tämä kohta näkyy GitHubin esikatselussa toisin kuin sivustolla. GitHub: { $there }. Sivusto: { $here }.
    .todo = Jätä kohdan ylä- ja alapuolelle tyhjä rivi ja kirjoita se muokkausoppaan mukaan. Jos sivuston tapa on oikea, kirjoita { $allow } kohdan yläpuolelle.
preview-table = Sivustolla tästä ei tule taulukkoa. GitHub: { $there }. Sivusto: { $here }.
    .todo = Jätä taulukon yläpuolelle tyhjä rivi.
preview-list = Sivustolla tästä ei tule luetteloa. GitHub: { $there }. Sivusto: { $here }.
    .todo = Jätä luettelon yläpuolelle tyhjä rivi.
preview-number = Tämä kohta näkyy GitHubin esikatselussa toisin kuin sivustolla. GitHub: { $there }. Sivusto: { $here }.
    .todo = Kirjoita numeron jälkeen piste: 1.
preview-fence = Tämä kohta näkyy GitHubin esikatselussa toisin kuin sivustolla. GitHub: { $there }. Sivusto: { $here }.
    .todo = Aloita koodilohkon aloittava ja lopettava rivi aivan rivin alusta.
preview-indent = Tämä kohta näkyy GitHubin esikatselussa toisin kuin sivustolla. GitHub: { $there }. Sivusto: { $here }.
    .todo = Aloita luettelon kohtaan kuuluva rivi neljällä välilyönnillä jokaista tasoa kohti.
preview-nothing = ei mitään
preview-block = { $block }
preview-within = { $block } (sisältyy: { $around })
preview-text-in = sen teksti kuuluu kohtaan { $block }

### silence: kommentit, jotka vaientavat säännön

silence-not-pending = Kommentin mukaan käännös odottaa, mutta käännös on jo paikallaan.
    .todo = Poista kommentti. Siihen asti lukija näkee lähdetekstin.
silence-mistyped = Sääntöä ”{ $name }” ei ole.
    .todo = Tarkoititko { $near }?
silence-unknown = Sääntöä ”{ $name }” ei ole.
    .todo = Säännöt ovat { $rules }.
silence-no-reason = Kommentti vaientaa säännön ”{ $name }” ilman syytä.
    .todo = Kirjoita kaksoispisteen jälkeen omin sanoin syy: { $allow }
silence-example = Kaksoispisteen jälkeen on esimerkin teksti ”{ $example }”, ei oma syysi.
    .todo = Kirjoita omin sanoin, miksi sääntö ”{ $name }” on tässä väärässä, esimerkiksi minkä sanan korjasit: { $allow }
silence-refused = Kommentti ”allow { $name }” ei koske kieltoja, varoituksia eikä tarkistuslistoja.
    .todo = Poista kommentti. Ne ovat joka kielellä, tai niiden käännös merkitään odottavaksi.
silence-idle = Kommentti vaientaa säännön ”{ $name }”, vaikka sillä ei ole tässä huomautettavaa.
    .todo = Poista kommentti tai siirrä se sen kohdan yläpuolelle, jota se koskee.

### Muutosehdotuksen kommentti

comment-wrong = { $number ->
        [one] Yksi asia korjattavana ennen julkaisemista
       *[other] { $number } asiaa korjattavana ennen julkaisemista
    }
comment-doubtful = { $number ->
        [one] Yksi asia katsottavana, julkaista voi jo nyt
       *[other] { $number } asiaa katsottavana, julkaista voi jo nyt
    }
comment-good = Tarkistus on kunnossa
comment-again = Korjaa teksti tässä samassa haarassa: rivin numero avaa sen muokattavaksi. Tarkistus käynnistyy sen jälkeen itsestään, ja tämä kommentti päivittyy.
comment-errors = Estää julkaisemisen
comment-warnings = Katso vielä nämä kohdat
comment-notes = { $number ->
        [one] Tarkistajalle: yksi kohta luettavana
       *[other] Tarkistajalle: { $number } kohtaa luettavana
    }
comment-to-do = Mitä tehdä:
comment-lines = { $number ->
        [one] rivi { $lines }
       *[other] rivit { $lines }
    }
comment-guide = opas
comment-more = { $number ->
        [one] Vielä yksi asia on tarkistuksen lokissa.
       *[other] Vielä { $number } asiaa on tarkistuksen lokissa.
    }
comment-more-alike = { $number ->
        [one] Ja yksi samanlainen kohta.
       *[other] Ja { $number } samanlaista kohtaa.
    }
comment-run = Esikatselu ja se, mitä lukijoille muuttuu
comment-in-language = Suomeksi
comment-suggestion = Paina ”Commit suggestion”, jos tarkoitat tätä.

### Asetukset ja se, mitä oli jo ennestään

settings-no-rule = Asetuksissa on sääntö ”{ $name }”, jota ei ole.
    .todo = Kirjoita jokin näistä: { $rules }.
adopted = { $number ->
        [one] Yksi kohta oli
       *[other] { $number } kohtaa oli
    } väärin jo silloin, kun tarkistus otettiin käyttöön, { $pages ->
        [one] yhdellä sivulla
       *[other] { $pages } sivulla
    }.
    .todo = { $gone ->
        [0] Komento ”guideline status” näyttää, missä.
       *[other] Näiden lisäksi { $gone } on korjattu: komento ”guideline record” ottaa ne pois luettelosta.
    }

### Komentorivi

build-checked = Käännökset tarkistettiin.
build-stopped = Sivustoa ei rakennettu, ja aiempi on ennallaan.
written = { $file }: kirjoitettu
diff-no-page = Sivu { $page } puuttuu kieleltä ”{ $language }” tai lähdekieleltä.
diff-nothing = { $file }: ei mitään uudelleen käännettävää.
diff-before = ennen: { $text }
diff-now = nyt: { $text }
record-no-language = ”{ $language }” ei ole käännösten kieli. Kielet ovat { $languages }.
record-unchanged-alone = Kun käytät valitsinta --unchanged, anna myös sivu (PAGE) ja kieli (LANG).
record-nothing = Kaikki oli jo kirjattu.
new-titles = Anna yksi otsikko kullekin kielelle: { $languages }.
new-name = Nimessä ”{ $name }” saa olla vain pieniä kirjaimia a–z, numeroita ja väliviivoja, ja sen lopussa pitää olla ”.md”.
new-there = { $file } on jo olemassa.
new-no-menu = Tiedostossa mkdocs.yml ei ole valikkoa (nav), johon sivun voisi lisätä.
new-no-group = Valikossa ei ole ryhmää ”{ $section }”. Ryhmät ovat { QUOTED($known) }.
new-in-menu = { $file }: { $page } on valikossa
status-page = sivu
status-missing = puuttuu
status-wrong = virheitä { $number }
status-stale = käännettävää { $number }
status-pending = odottaa { $until } asti
status-overdue = tarkistus myöhässä
status-unrecorded = kirjaamatta
status-done = valmis
help = Pitää huolen siitä, että ohje sanoo saman joka kielellä.

    Aja komento projektin kansiossa. ”guideline KOMENTO --help” selittää komennon.
help-language = Kieli, jolla komento tulostaa. Jos sitä ei anneta, käytetään koneen kieltä.
help-exit-codes = Paluuarvot:
      0  mitään ei ole tekemättä
      1  jotain on tekemättä: tuloste kertoo mitä
      2  komentoa ei ymmärretty, tai projektia ei voi lukea
help-check = Tarkistaa, että kaikki kielet sanovat saman, ja tulostaa havainnot tiedostoineen ja riveineen.
help-check-format = Missä muodossa havainnot tulostetaan; github: GitHubin ajon huomautuksina.
help-check-since = Projekti ennen muutosta. Näyttää, mitä vahvistettiin, sallittiin, katosi tai jäi kääntämättä, ja merkitsee muuttuneet rivit.
help-check-comment = Kirjoittaa havainnot myös tähän tiedostoon JSON-muodossa komentoa ”guideline comment” varten ja korjaukset sen viereen.
help-check-publish = Vaatii, että kaikki on kirjattu, niin kuin julkaiseminen vaatii.
help-status = Näyttää sivuittain ja kielittäin, mikä on kesken ja kuinka suuri osa on valmiina.
help-diff = Näyttää rinnakkain, mitä sivulla PAGE (esimerkiksi safety.md) pitää kääntää uudelleen kielelle LANG.
help-record = Kirjaa sivun PAGE (esimerkiksi safety.md) käännökset kielellä LANG tai kaikki sivut kaikilla kielillä.

    Jos sivulla on vanhentunut kohta tai sen rakenne poikkeaa lähdetekstistä, sitä ei kirjata, vaan tuloste kertoo, mitä se tarvitsee. Tarpeettomat kommentit ”allow stale” poistetaan.
help-record-unchanged = Miksi vanhentuneet kohdat jäävät ennalleen. Syy tallennetaan.
help-new = Tekee sivun PAGE (esimerkiksi pictures.md) joka kielelle ja lisää sen valikkoon.

    Kirjoita sitten sivun teksti ja kuvaus: tarkistus kertoo, mitä on tekemättä.
help-new-title = Sivun otsikko yhdellä kielellä; anna kullekin kielelle oma, esimerkiksi --title sv=Bilder.
help-new-section = Valikon ryhmä, sen otsikko lähdekielellä.
help-rename = Antaa sivulle OLD (esimerkiksi safety.md) nimen NEW joka kielellä.

    Linkit, valikko, kirjaukset ja rastit seuraavat mukana, ja vanha osoite johtaa uuteen. Jos OLD on esimerkiksi safety.md#old-id, NEW on otsikon uusi tunniste.
help-remove = Poistaa sivun PAGE joka kielellä ja ohjaa sen lukijat sivulle TARGET.

    Siirrä säilyvä teksti ensin sivulle TARGET. Linkit, valikko ja kirjaukset seuraavat mukana.
help-remove-to = Sivu, jolla teksti nyt on.
help-reviewed = Merkitsee jokaisen sivun PAGE tai kaikki sivut tänään tarkistetuiksi joka kielellä.
help-edition = Sulkee version: säilyttää kaikkien sivujen nykyisen tekstin numerolla ja päiväyksellä.

    SENTENCE kertoo, mikä on muuttunut, kerran joka kielellä samassa järjestyksessä kuin mkdocs.yml. Siitä tulee rivi muutosten luetteloon. Ohje tallentuu PDF-tiedostoina kansioon editions/, eivätkä tiedostot enää muutu.
help-serve = Näyttää tarkistetun sivuston muokkauksen aikana. Sivu latautuu uudelleen joka muutoksen jälkeen.

    Komento seuraa sivuja, pohjia, sanoja, termejä ja haun sanoja. Jos portti on käytössä, se ottaa seuraavan.
help-serve-port = Portti, josta aloitetaan.
help-build = Rakentaa tarkistetun sivuston kansioon site/ julkaisua varten.

    Virhe keskeyttää rakentamisen, ja aiempi sivusto jää ennalleen. Valinnalla --preview virheet näkyvät sivuilla, jotka ovat kansiossa preview/ eivätkä tarvitse verkkopalvelinta.
help-build-preview = Rakentaa sivuston luettavaksi ennen julkaisua.
help-doctor = Kertoo, mitä asetuksia julkaistusta sivustosta vielä puuttuu ja mitkä säännöt eivät näe jossakin kielessä.
help-frames = Kirjoittaa palvelimen asetuksiin, kuka saa näyttää sivuston kehyksessä.

    Ne ovat asetuksen ”frames:” osoitteet tiedostossa mkdocs.yml, esimerkiksi intranetin osoite.
help-adopt = Ottaa tarkistuksen käyttöön sivustolla sellaisena kuin se on, myös puoliksi käännettynä.

    Tekee kirjaukset kaikesta, mitä on, ja luettelee nykyiset virheet tiedostossa receipts/adopted.txt, joka siitä lähtien vain lyhenee. Kertoo lopuksi, mitä kannattaa katsoa ensin. Valinnoilla --pages, --source ja --to se tekee tiedoston guideline.yml projektille, jossa ei ole MkDocsia.
help-adopt-pages = Missä sivu on, esimerkiksi { "docs/{language}/{page}.md" } tai { "docs/{page}.{language}.md" }.
help-adopt-source = Kieli, josta muut on käännetty.
help-adopt-to = Muu kieli; kerran jokaista kohti.
help-adopt-again = Ottaa luetteloon myös se, mitä on löytynyt sen jälkeen: luettelo pitenee.
help-schema = Tulostaa tiedoston guideline.yml JSON-skeema ohjelmille, jotka auttavat kirjoittamaan sitä.
help-schema-mkdocs = Tiedoston mkdocs.yml, jossa asetukset ovat kohdassa ”extra: guideline:”.
adopt-there = Luettelo on jo: { $file }. Komento ”guideline record” lyhentää sitä; --again ottaa mukaan sen, mitä on löytynyt sen jälkeen.
adopt-lists = { $number ->
        [0] Virheitä ei ole: luetteloa ei tarvita.
        [one] Yksi kohta on luettelossa { $file }.
       *[other] { $number } kohtaa on luettelossa { $file }.
    }
adopt-rules = Mitä ne ovat, säännöittäin:
adopt-pages = Sivut, joilla niitä on eniten:
adopt-first = Katso ensin näitä:
adopt-next = Tästä lähtien ”guideline check” löytää vain uuden. Tallenna kansio receipts/ versionhallintaan.
project-none = Tässä ei ole tiedostoa mkdocs.yml eikä { $file }. Anna komento projektin kansiossa. ”guideline adopt --help” kertoo, miten aloitetaan.
project-no-mkdocs = Tiedosto mkdocs.yml tarvitsee pakettia { $name }, jota ei ole asennettu. Asenna se tai kuvaa sivut tiedostossa guideline.yml.
command-without = Komento tarvitsee pakettia { $package }, jota ei ole asennettu.
help-receive = Vie kansion FOLDER kirjaukset, jotka valmis tarkistus teki, haaran kansioon CHECKOUT.

    Työnkululle, jonka päättynyt ajo käynnistää. Ei tee mitään, jos muutosehdotus on suljettu, se on muuttunut tai sen avasi Dependabot.
help-record-artefact = Kirjoittaa kirjaukset myös tähän tiedostoon JSON-muodossa komentoa ”guideline receive” varten.
help-readers = Näyttää, mitä lukijoille muuttuu verrattuna kansiossa OLD olevaan vanhempaan projektiin.

    Tulostaa Markdownia: muuttuneet sivut kielittäin ja muuttuneet sanat.
help-readers-exit-codes = Paluuarvot:
      0  tehty
      1  GitHub ei tehnyt sitä: tuloste kertoo miksi
      2  komentoa ei ymmärretty, tai tarvittavaa ei voi lukea
help-remind = Näyttää, mitä pitää tehdä, koska aikaa on kulunut.

    Käännökset, joiden määräaika on viikon sisällä, tarkistettavat sivut ja rikkinäiset linkit.

    Ottaa yhteyttä jokaiseen sivustoon, johon sivuilta on linkki. Tulostaa Markdownia, tai ei mitään, jos tehtävää ei ole.
help-remind-issue = Pitää tehtävät yhdessä GitHubin ilmoituksessa: avaa, päivittää tai sulkee sen.
help-remind-exit-codes = Paluuarvot:
      0  tehty
      1  GitHub ei tehnyt sitä: tuloste kertoo miksi
      2  komentoa ei ymmärretty, tai tarvittavaa ei voi lukea
help-comment = Kertoo muutosehdotuksen kommentissa, mitä tarkistus havaitsi: kansion FOLDER tiedosto check.json.

    Sen vieressä olevan tiedoston suggestions.json korjauksista tulee ehdotuksia. Työnkululle, jonka päättynyt ajo käynnistää.
help-comment-exit-codes = Paluuarvot:
      0  tehty
      1  GitHub ei tehnyt sitä: tuloste kertoo miksi
      2  komentoa ei ymmärretty, tai tarvittavaa ei voi lukea
help-receive-exit-codes = Paluuarvot:
      0  tehty
      1  GitHub ei tehnyt sitä: tuloste kertoo miksi
      2  komentoa ei ymmärretty, tai tarvittavaa ei voi lukea

### Muokkausopas

guide-error = Estää julkaisemisen.
guide-warning = Katso kohta vielä kerran. Ei estä julkaisemista.
guide-note = Tiedoksi sille, joka tarkistaa muutoksen. Korjattavaa ei ole.

### characters, lost, table row, strike, code, marking, checklists, address

quoted = { QUOTED($words) }
characters-unseen = Rivillä on merkki { $sign }, jota kukaan ei näe ({ $name }).
    .todo = Poista se tai kirjoita rivi uudelleen käsin.
characters-over = Rivillä on merkki { $sign }, joka piirtyy edellisen kirjaimen päälle ({ $name }). Lukija näkee yliviivattua tekstiä.
    .todo = Poista merkki. Jos teksti ei enää päde, poista koko teksti.
characters-mixed = Sanassa ”{ $word }” on toisen kirjaimiston ({ $script }) kirjain, joka näyttää samalta. Haku ei löydä sanaa, ja ruudunlukija lukee sen väärin.
    .todo = Kirjoita sana uudelleen. Jos se on tarkoituksellinen, kirjoita { $allow } { $where }.
characters-misread = Tekstissä on ”{ $wrong }”, vaikka pitäisi olla ”{ $right }”: teksti on tallennettu väärällä merkistöllä.
    .todo = Kirjoita se uudelleen. Jos se on tarkoituksellinen, kirjoita { $allow } { $where }.
lost-braces = Aaltosulkeissa olevat sanat ”{ $words }” eivät näy lukijalle.
    .todo = Kirjoita ne ilman aaltosulkeita.
lost-cells = Rivillä on enemmän soluja kuin taulukossa on sarakkeita ({ $number }). Loput eivät näy lukijalle.
    .todo = Jos pystyviiva kuuluu tekstiin, kirjoita se näin: \|
table-row = Taulukossa on { $number } saraketta, joten ”{ $text }” ei näy lukijalle.
    .todo = Kirjoita riville yhtä monta solua kuin ensimmäisellä rivillä on. Jos pystyviiva kuuluu tekstiin, kirjoita se näin: \|
strike = Yliviivattu teksti on eri kuin kohdassa { $origin }: siellä { $there }, täällä { $here }.
    .todo = Viivaa samat kohdat yli joka kielellä tai poista ne. Jos ero on tarkoituksellinen, kirjoita { $allow } { $where }.
code-marked = Koodin laji on ”{ $here }”, mutta kohdassa { $origin } ”{ $there }”.
    .todo = Kirjoita samat komennot joka kielellä. Jos ero on tarkoituksellinen, kirjoita { $allow } { $where }.
code-differs = Komento on eri kuin kohdassa { $origin }.
    .todo = Kirjoita samat komennot joka kielellä. Jos ero on tarkoituksellinen, kirjoita { $allow } { $where }.
marking-missing = Tästä puuttuu merkintä, joka on kohdassa { $origin }: { $missing }
    .todo = Merkitse sama joka kielellä, muodossa { "{ .class }" } tekstin perään. Jos ero on tarkoituksellinen, kirjoita { $allow } { $where }.
marking-added = Tässä on merkintä, jota ei ole kohdassa { $origin }: { $added }
    .todo = Merkitse sama joka kielellä, muodossa { "{ .class }" } tekstin perään. Jos ero on tarkoituksellinen, kirjoita { $allow } { $where }.
marking-differs = Merkintä on eri kuin kohdassa { $origin }. Siellä: { $missing }. Täällä: { $added }
    .todo = Merkitse sama joka kielellä, muodossa { "{ .class }" } tekstin perään. Jos ero on tarkoituksellinen, kirjoita { $allow } { $where }.
checklists-ticked = Kohta on jo rastitettu sivulla: { $block }.
    .todo = Kirjoita [ ] eli jätä väliin välilyönti. Rastin tekee lukija.
address = ”{ $address }” ei ole verkko-osoite.
    .todo = Korjaa osoite: ensin https:// ja sivuston nimi, sitten loput.
address-user = Osoite ”{ $address }” luovuttaisi tunnuksen tai salasanan.
    .todo = Poista osoitteesta @-merkki ja kaikki sitä edeltävä https://-alun jälkeen.
address-other = Linkkitekstissä lukee ”{ $shown }”, mutta linkki johtaa osoitteeseen ”{ $host }”.
    .todo = Kirjoita linkkitekstiin, minne linkki johtaa, tai korjaa osoite.
address-raw = Osoite ”{ $address }” merkinnässä { $tag } ei johda valmiilla sivustolla mihinkään.
    .todo = Kirjoita linkki näin: { $shape }

### syntax: merkit, jotka lukija näkisi

syntax-box = Tästä ei tule laatikkoa, vaan lukija näkee merkit ”{ $mark }”.
    .todo = Kirjoita !!! danger "Otsikko" suorin lainausmerkein ja alle teksti, joka alkaa neljällä välilyönnillä.
syntax-unknown = Lukija näkee merkit ”{ $mark }” sellaisinaan.
    .todo = Sivusto ei tunne niitä. Kirjoita asia sanoin tai, jos merkit ovat tarkoituksellisia, kenoheittomerkkien (`) väliin.
syntax-definition = Lukija näkee selityksen merkit sellaisinaan: ”{ $mark }”.
    .todo = Sivusto ei tunne niitä. Kirjoita asia sanoin.
syntax-abbreviation = Lukija näkee lyhenteen selityksen merkit sellaisinaan: ”{ $mark }”.
    .todo = Jätä sen ylä- ja alapuolelle tyhjä rivi.
syntax-link = Tästä ei tule linkkiä, vaan lukija näkee merkit ”{ $mark }”.
    .todo = Kirjoita [sanat](page.md) ilman välilyöntiä ennen merkkiä ( ja ilman välilyöntejä osoitteessa.
syntax-empty-box = Tästä ei tule tarkistuslistan kohtaa, vaan lukija näkee merkit ”{ $mark }”.
    .todo = Aloita tarkistuslistan kohta merkeillä - [ ].
syntax-tasks = ruksattavat ruudut näkyvät sellaisinaan: ”[ ]”
    .todo = Lisää { $extension } kohtaan markdown_extensions tai kirjoita tavallinen luettelo.
syntax-tick = Tästä ei tule tarkistuslistan kohtaa, vaan lukija näkee merkit ”{ $mark }”.
    .todo = Aloita tarkistuslistan kohta merkeillä - [ ] ja välilyönnillä.
syntax-footnote = Tästä ei tule alaviitettä, vaan lukija näkee merkit ”{ $mark }”.
    .todo = Kirjoita tähän [^1] ja viitteen teksti omaksi kappaleekseen: [^1]: Viite.
syntax-alert = Tästä ei tule laatikkoa, vaan lukija näkee merkit ”{ $mark }”.
    .todo = Aloita laatikko rivillä, jolla on vain > [!NOTE].
syntax-paired = Lukija näkee merkin ”{ $mark }” sellaisenaan.
    .todo = Siltä puuttuu pari, tai sen vieressä on välilyönti. Lisää pari, poista välilyönti tai kirjoita merkin eteen kenoviiva.
syntax-attributes = Lukija näkee merkinnän ”{ $mark }” sellaisenaan.
    .todo = Kirjoita se heti sanan perään, otsikon loppuun tai yksin seuraavalle riville.
syntax-icon = Kuvaketta ”{ $mark }” ei ole, joten lukija näkee sen nimen.
    .todo = Korjaa nimi tai poista kuvake.
syntax-entity = Lukija näkee merkin nimen ”{ $mark }” eikä itse merkkiä.
    .todo = Kirjoita itse merkki.
syntax-table = Tästä ei tule taulukkoa, vaan lukija näkee merkit ”{ $mark }”.
    .todo = Jätä sen yläpuolelle tyhjä rivi.
syntax-comment = Tästä ei tule kommenttia, vaan lukija näkee merkit ”{ $mark }”.
    .todo = Kirjoita sen eteen <!-- ja sen perään -->.
syntax-backslash = Lukija näkee kenoviivan ”{ $mark }”.
    .todo = Poista se. Rivinvaihto on kaksi välilyöntiä rivin lopussa.
syntax-merge = Tekstiin on jäänyt kahden muutoksen yhdistämisen merkki ”{ $mark }”.
    .todo = Jätä teksteistä se, joka on oikein, ja poista toinen teksti ja kaikki kolme merkkiriviä.
syntax-box-mistyped = Laatikkoa ”{ $name }” ei ole.
    .todo = Tarkoititko ”{ $near }”?
syntax-box-unknown = Laatikkoa ”{ $name }” ei ole.
    .todo = Käytä jotakin näistä: { $kinds }.
syntax-box-empty = Laatikossa ei ole tekstiä: { $block }.
    .todo = Aloita laatikon jokainen tekstirivi neljällä välilyönnillä.
syntax-beside = Kohdan alussa on liian vähän välilyöntejä ({ $indent }), joten se jää yllä olevan laatikon ulkopuolelle: { $block }.
    .todo = Jos kohta kuuluu laatikkoon, aloita rivi neljällä välilyönnillä, muuten ilman välilyöntejä.

### unsafe: mikä voisi vahingoittaa lukijaa

unsafe-script = Sivulla on ohjelma (script), joka toimisi lukijan selaimessa.
    .todo = Poista se. Sivulla voi olla tekstiä, linkkejä, luetteloita, taulukoita, laatikoita ja omia kuvia.
unsafe-frame = Sivulla on kehys (<{ $tag }>), joka näyttäisi muun sivuston sisältöä.
    .todo = Poista se ja kirjoita tilalle linkki. Sivulla voi olla tekstiä, linkkejä, luetteloita, taulukoita, laatikoita ja omia kuvia.
unsafe-frame-attribute = Sivulla on kehys ({ $name }).
    .todo = Poista se. Sivulla voi olla tekstiä, linkkejä, luetteloita, taulukoita, laatikoita ja omia kuvia.
unsafe-order = Sivulla on <{ $tag }>, joka muuttaa koko sivun toimintaa.
    .todo = Poista se. Sivulla voi olla tekstiä, linkkejä, luetteloita, taulukoita, laatikoita ja omia kuvia.
unsafe-handler = Sivulla on ohjelma, joka käynnistyisi lukijan toimista ({ $name }).
    .todo = Poista se. Sivulla voi olla tekstiä, linkkejä, luetteloita, taulukoita, laatikoita ja omia kuvia.
unsafe-script-address = Osoite käynnistäisi ohjelman: ”{ $address }”.
    .todo = Poista se. Sivulla voi olla tekstiä, linkkejä, luetteloita, taulukoita, laatikoita ja omia kuvia.
unsafe-form = Lomake lähettäisi lukijan kirjoittamat tiedot osoitteeseen ”{ $address }”.
    .todo = Poista se. Sivulla voi olla tekstiä, linkkejä, luetteloita, taulukoita, laatikoita ja omia kuvia.
unsafe-fetched = ”{ $address }” haetaan muualta, ja siellä nähtäisiin, kuka sivua lukee.
    .todo = Pane tiedosto kielen omaan kansioon ja kirjoita sen nimi, tai tee siihen linkki.
unsafe-fetched-by = ”{ $address }” haetaan muualta (<{ $tag } { $name }>), ja siellä nähtäisiin, kuka sivua lukee.
    .todo = Pane tiedosto kielen omaan kansioon ja kirjoita sen nimi, tai tee siihen linkki.
unsafe-link = Linkki ei vie sivulle, puhelinnumeroon eikä sähköpostiin: ”{ $address }”.
    .todo = Kirjoita osoite, jonka alussa on https:// tai mailto:, tai sivun nimi.
unsafe-style-element = Sivulla on ulkoasun määrityksiä (style), joista selaimet eivät tällä sivustolla välitä.
    .todo = Poista ne: ulkoasu tulee sivustolta.
unsafe-style-attribute = Sivulla on ulkoasun määrityksiä (style=), joista selaimet eivät tällä sivustolla välitä.
    .todo = Poista ne: ulkoasu tulee sivustolta.
unsafe-element = Sivulla on HTML-koodia, jota mikään sivu ei tarvitse (<{ $tag }>).
    .todo = Kirjoita sama asia ilman HTML-koodia: tekstinä, linkkinä, luettelona, taulukkona, laatikkona tai kuvana.
unsafe-class = Sivulla on luokka, jota mikään sivu ei tarvitse: { $name }.
    .todo = Poista se. Sivuilla voi olla näitä luokkia: { $known }.
unsafe-attribute = Sivulla on määrite, jota mikään sivu ei tarvitse: { $name }.
    .todo = Poista se: kaikkien kielten lukijat saavat samat sanat samannäköisinä.
unsafe-attribute-value = Määritteellä on arvo, jota mikään sivu ei tarvitse: { $name }={ $value }
    .todo = Poista se: kaikkien kielten lukijat saavat samat sanat samannäköisinä.
unsafe-id = Tunniste ”{ $name }” ei kelpaa, tai sivusto käyttää sitä itse.
    .todo = Kirjoita tunniste, jossa on pieniä kirjaimia, numeroita ja väliviivoja ja jota sivusto ei itse käytä.
unsafe-declaration = Selain voisi luulla merkkejä kommentiksi ja jättää tekstiä näyttämättä.
    .todo = Kirjoita ensimmäisen merkin tilalle &lt; tai pane koko kohta kenoheittomerkkien (`) väliin.
unsafe-field = Sivun alussa olevassa tiedossa ”{ $field }” on HTML-koodia (<{ $tag }>).
    .todo = Kirjoita pelkkää tekstiä: tieto näytetään sellaisenaan.
unsafe-identity-code = Tässä on henkilötunnus, jonka kuka tahansa voisi lukea.
    .todo = Poista se ja kerro siitä sivuston ylläpitäjälle, sillä se on yhä aiemmissa versioissa. Jos se on tarkoitettu kaikille, kirjoita { $allow } { $where }.
unsafe-mobile-number = Tässä on matkapuhelinnumero, joka näyttää yksityiseltä.
    .todo = Poista se ja kerro siitä sivuston ylläpitäjälle, sillä se on yhä aiemmissa versioissa. Jos se on tarkoitettu kaikille, kirjoita { $allow } { $where }.

### kind: sivujen rinnalla olevat tiedostot

kind-irregular = Tiedosto { $why }.
    .todo = Poista se tai pane tilalle itse tiedosto.
kind-large = Tiedosto { $why }.
    .todo = Pienennä se.
kind-name-unseen = Tiedosto { $why }.
    .todo = Anna sille uusi nimi.
irregular-link = on symbolinen linkki
irregular-folder-link = on kansiossa, joka on symbolinen linkki
irregular-pipe = on ohjelmien välinen putki (pipe)
irregular-socket = on ohjelmien välinen yhteys (socket)
irregular-device = on laite
irregular-folder = on kansio
irregular-no-file = ei ole tavallinen tiedosto
irregular-name = on nimetty niin, että nimessä on näkymättömiä merkkejä
irregular-large = on suurempi kuin { $size } Mt
kind-stray = Tiedosto ei ole minkään kielen kansiossa.
    .todo = Siirrä se johonkin näistä: { $folders }.
kind-reserved = Tiedosto veisi osoitteen, jota sivusto itse käyttää ({ $address }).
    .todo = Siirrä se joka kielellä alikansioon, esimerkiksi { $folder }, ja kirjoita sivulle linkiksi { $link }.
kind-page-reserved = Sivu veisi osoitteen, jota sivusto itse käyttää ({ $address }).
    .todo = Anna sille uusi nimi joka kielellä.
kind-page-same = Sivulla on sama osoite kuin sivulla { $origin }, ja selain näyttäisi niistä vain toisen.
    .todo = Anna toiselle uusi nimi joka kielellä.
kind-name = Tiedoston nimestä tulisi osoite, jota on vaikea kirjoittaa.
    .todo = Käytä kirjaimia, numeroita, väliviivoja ja yhtä pistettä, esimerkiksi old-harbour.jpg.
kind-compressed = Tiedosto on pakattu kopio.
    .todo = Poista se: palvelimen lähettämät kopiot tehdään sivustoa rakennettaessa.
kind-unknown = Tällaista tiedostoa ei voi panna sivustolle.
    .todo = Sivustolle voi panna kuvia ({ $pictures }) ja asiakirjoja ({ $documents }). Poista tiedosto tai tallenna se jossakin näistä muodoista.
kind-empty = Tiedosto on tyhjä.
    .todo = Poista se tai tallenna se uudelleen.
kind-no-picture = Tiedosto ei ole { $format }-kuva, vaikka sen nimi niin sanoo.
    .todo = Avaa se kuvankäsittelyohjelmassa, tallenna se uudelleen muodossa { $format } ja pane uusi kuva tähän.
kind-large-picture = Kuvassa on yli 50 miljoonaa kuvapistettä, joten se latautuisi hitaasti.
    .todo = Pienennä se. Avaa se kuvankäsittelyohjelmassa, tallenna se uudelleen muodossa { $format } ja pane uusi kuva tähän.
kind-damaged-picture = Kuva on vioittunut ({ $problem }).
    .todo = Avaa se kuvankäsittelyohjelmassa, tallenna se uudelleen muodossa { $format } ja pane uusi kuva tähän.
kind-place = Kuvasta näkee, missä se on otettu.
    .todo = Poista siitä sijainti (GPS). Avaa se kuvankäsittelyohjelmassa, tallenna se uudelleen muodossa { $format } ja pane uusi kuva tähän.
kind-more-than-picture = Tiedostossa on muutakin kuin kuva.
    .todo = Avaa se kuvankäsittelyohjelmassa, tallenna se uudelleen muodossa { $format } ja pane uusi kuva tähän.
kind-not-utf-8 = Tiedosto ei ole UTF-8-tekstiä.
    .todo = Tallenna se UTF-8-merkistöllä.
kind-no-drawing = Tiedosto ei ole SVG-piirros (rivi { $line }: { $problem }).
    .todo = Tallenna piirros yksinkertaisena SVG-kuvana ilman ohjelmia, tyylejä, linkkejä, kuvia ja tehosteita, tai tallenna se PNG-kuvana.
kind-drawing = Piirroksessa on jotakin, mitä siinä ei saa olla: { $what }.
    .todo = Tallenna piirros yksinkertaisena SVG-kuvana ilman ohjelmia, tyylejä, linkkejä, kuvia ja tehosteita, tai tallenna se PNG-kuvana.
drawing-encoding = toinen merkistö ({ $encoding })
drawing-doctype = asiakirjatyyppi (<!DOCTYPE>)
drawing-instruction = ohje (<?{ $name }>)
drawing-levels = yli { $most } sisäkkäistä tasoa
drawing-element = osa <{ $name }>
drawing-attribute = määrite { $name }
drawing-value = { $name }=”{ $value }”
drawing-style = tyyli ”{ $style }”
kind-no-pdf = Tiedosto ei ole PDF-tiedosto, vaikka sen nimi niin sanoo.
    .todo = Tallenna se uudelleen tavallisena PDF-tiedostona ilman lomakkeita, ohjelmia ja liitteitä.
kind-locked-pdf = PDF-tiedosto on lukittu, tai siitä ei näe, mitä se tekee.
    .todo = Tallenna se uudelleen tavallisena PDF-tiedostona ilman lomakkeita, ohjelmia ja liitteitä.
kind-active-pdf = PDF-tiedosto tekee muutakin kuin näyttää sivuja (/{ $name }).
    .todo = Tallenna se uudelleen tavallisena PDF-tiedostona ilman lomakkeita, ohjelmia ja liitteitä.
kind-no-document = Tiedosto ei ole { $end }-asiakirja, vaikka sen nimi niin sanoo.
    .todo = Tallenna se ilman makroja, upotettuja osia ja liitetiedostoja, tai PDF-tiedostona.
kind-large-document = Tiedosto on liian suuri asiakirjaksi.
    .todo = Pienennä se tai tallenna se PDF-tiedostona.
kind-active-document = Asiakirjassa on muutakin kuin tekstiä ja kuvia ({ $name }).
    .todo = Tallenna se ilman makroja, upotettuja osia ja liitetiedostoja, tai PDF-tiedostona.
kind-loading-document = Asiakirja hakee avattaessa jotakin muualta.
    .todo = Tallenna se ilman makroja, upotettuja osia ja liitetiedostoja, tai PDF-tiedostona.

### untranslated: kääntämättä jäänyt teksti

untranslated-same = { $what } on sama kuin lähdeteksti kohdassa { $origin }.
    .todo = Käännä se. Vieraskielinen nimi tai lainaus merkitään näin: *text*{ "{: lang=fi }" }. Jos teksti on oikein tällaisenaan, kirjoita { $allow } { $where }.
untranslated-other = { $what } näyttää olevan eri kieltä kuin sivu: { $language }.
    .todo = Käännä se. Vieraskielinen nimi tai lainaus merkitään näin: *text*{ "{: lang=fi }" }. Jos teksti on oikein tällaisenaan, kirjoita { $allow } { $where }.
untranslated-word = Lähdetekstin sana ”{ $word }” ({ $origin }) on jäänyt kääntämättä.
    .todo = Käännä se. Vieraskielinen nimi tai lainaus merkitään näin: *text*{ "{: lang=fi }" }. Jos teksti on oikein tällaisenaan, kirjoita { $allow } { $where }.
untranslated-alike = { $what } on sama kuin kohdassa { $origin }, vaikka kielet ovat eri. Toinen on väärin.
    .todo = Käännä se. Vieraskielinen nimi tai lainaus merkitään näin: *text*{ "{: lang=fi }" }. Jos teksti on oikein tällaisenaan, kirjoita { $allow } { $where }.
untranslated-marked = { $what } on kokonaan merkitty vieraskieliseksi. Ruudunlukija lukisi sen väärällä kielellä.
    .todo = Käännä se. Vain tekstin sisällä oleva nimi tai lainaus merkitään vieraskieliseksi. Jos se on sellainen, kirjoita { $allow } { $where }.
untranslated-this-text = Teksti
untranslated-this-quoted = Teksti ”{ $text }”
untranslated-this-field = Sivun alussa oleva tieto ”{ $field }”
untranslated-owner-todo = Kirjoita yksikön nimi siinä muodossa, jota se käyttää tällä kielellä.
untranslated-this-tooltip = Selite ”{ $text }”
untranslated-tooltip-todo = Käännä se.

### nav: valikko

nav-no-page = Valikosta on linkki sivulle { $target }, mutta tiedostoa { $file } ei ole.
    .todo = Korjaa valikon rivi tai kirjoita sivu.
nav-unreached = Sivulle ei pääse valikosta (nav tiedostossa { $config }).
    .todo = Lisää kohtaan nav rivi ”- Title: { $path }” ja kirjoita sanan Title tilalle sivun otsikko.
nav-no-title = Valikon kohdalla ”{ $title }” ei ole otsikkoa tällä kielellä ({ $language }).
    .todo = Lisää tiedostossa { $config } kielen ”locale: { $locale }” kohtaan nav_translations rivi ”{ $title }: …”.
nav-same-title = Valikon kohdalla ”{ $title }” on sama otsikko myös tällä kielellä ({ $language }).
    .todo = Korjaa tiedostossa { $config } kielen ”locale: { $locale }” kohdassa nav_translations rivi ”{ $title }: …”.
nav-other-language = Valikon otsikko ”{ $translated }” ({ $language }) näyttää olevan muuta kieltä: { $other }.
    .todo = Korjaa tiedostossa { $config } kielen ”locale: { $locale }” kohdassa nav_translations rivi ”{ $title }: …”.
nav-exchanged = Valikon otsikot ”{ $title }” ja ”{ $other }” ({ $language }) sopivat toistensa sivuille.
    .todo = Katso, mille sivulle kumpikin johtaa. Jos ne ovat vaihtaneet paikkaa, vaihda ne takaisin.
nav-footer = Jokaisen sivun alaosasta on linkki sivulle { $name }, mutta tiedostoa { $file } ei ole.
    .todo = Kirjoita sivu tai poista rivi kohdasta ”footer:”.

### modality: mikä on kiellettyä, pakollista tai sallittua

modality = Käännös ei ehkä sano samaa kuin { $origin }: { SEQUENCE($parts) }.
    .todo = Vertaa virkkeitä. Jos ne sanovat saman, kirjoita { $allow } { $where }.
denied-not = täältä puuttuu lähdetekstin kielto ({ QUOTED($words) })
denied-here = täällä on kielto, jota lähdetekstissä ei ole ({ QUOTED($words) })
denied-exempted = lähdetekstin mukaan jotakin ei tarvitse tehdä, mutta tämä kieltää sen
denied-forbidden = lähdeteksti kieltää sen, mitä tämän mukaan vain ei tarvitse tehdä
denied-other = kun kaksi asiaa asetetaan vastakkain, täällä on kielletty niistä toinen kuin lähdetekstissä
turned-round = nämä sanat ovat eri järjestyksessä kuin lähdetekstissä ({ QUOTED($there) }): { QUOTED($here) }
force-other = lähdetekstissä on { ALL($there) }, täällä { ALL($here) }
force-added = täällä on velvoite, jota lähdetekstissä ei ole ({ QUOTED($words) })
force-missing = täältä puuttuu lähdetekstin velvoite ({ QUOTED($words) })
force-obligation = velvoite ({ QUOTED($words) })
force-recommendation = suositus ({ QUOTED($words) })
force-permission = lupa ({ QUOTED($words) })
opposite = lähdetekstissä on ”{ $there }”, täällä sen vastakohta: ”{ $here }”

### pending: käännöstään odottavat kohdat

pending-source = Sivu on lähdekielellä ({ $language }), joten se ei odota käännöstä.
    .todo = Kirjoita kommentti käännökseen.
pending-no-day = Kommentista ({ $mark }) puuttuu päivä, johon asti käännös saa odottaa.
    .todo = Kirjoita viimeinen päivä: { $pending }
pending-other-day = Päivä ”{ $written }” on muodossa, jota tarkistus ei lue.
    .todo = Kirjoita näin: { $pending }
pending-first = ”first { $first }” ei ole päivä ennen päivää { DAY($day) }.
    .todo = Kirjoita päivä, johon asti käännöstä alun perin lykättiin.
pending-no-reason = Kommentista puuttuu syy.
    .todo = Kirjoita syy: { $pending }
pending-over = Käännöksen piti olla valmis { DAY($day) }. Syy odotukseen: { $reason }
    .todo = Käännä teksti ja poista kommentti.
pending-too-long = { DAY($day) } on yli { $days } päivän päässä. Niin kauan lukija näkisi väärän kielen.
    .todo = Kirjoita viimeistään { $latest }.

### file, unused: tiedostot

file-name = Tiedoston nimestä tulisi osoite, jota on vaikea kirjoittaa.
    .todo = Anna tiedostolle uusi nimi joka kielellä. Käytä pieniä kirjaimia a–z, numeroita ja väliviivoja, esimerkiksi elected-officials.md.
file-not-utf-8 = Tiedostoa ei ole tallennettu UTF-8-merkistöllä, joten sen ääkköset eivät näkyisi oikein.
    .todo = Tallenna sivu UTF-8-tekstinä. Jos se on jo sitä, kumoa viimeisin muutos ja yritä uudelleen.
file-unconverted = Tekstistä ei voi tehdä sivua ({ $problem }).
    .todo = Tallenna sivu UTF-8-tekstinä. Jos se on jo sitä, kumoa viimeisin muutos ja yritä uudelleen.
file-bytes = Sivu on liian pitkä: { $bytes } tavua, enintään { $most }.
    .todo = Jaa se useaksi sivuksi.
file-lines = Sivu on liian pitkä: { $lines } riviä, enintään { $most }.
    .todo = Jaa se useaksi sivuksi.
file-word = Sanassa on yli { $most } kirjainta: ”{ $word }…”.
    .todo = Kirjoita sanojen väliin välilyönnit.
file-passage = Kappaleessa on yli { $most } merkkiä.
    .todo = Jätä sen osien väliin tyhjä rivi tai lyhennä sitä.
file-unclosed = Sivulla on yli { $most } merkkiä ”{ $opening }” ilman paria.
    .todo = Kirjoita jokaisen pariksi ”{ $closing }” tai poista ne.
file-unended = Sivulla on yli { $most } HTML-osaa sisäkkäin.
    .todo = Lopeta jokainen tai kirjoita teksti ilman HTML-koodia.
unused = Mikään sivu ei näytä tiedostoa eikä linkitä siihen ({ $languages }), mutta kuka tahansa voi lukea sen.
    .todo = Tee siihen linkki tai poista se joka kielestä, jos sitä ei tarvita.

### formerly, gone: vanhat osoitteet

formerly-loop = ”{ $former }” johtaa kehää takaisin alkuun.
    .todo = Korjaa joka kielellä rivi, joka alkaa ”{ $field }:”.
formerly-there = ”{ $former }” ei ole vanha osoite: { $file } on yhä olemassa.
    .todo = Korjaa joka kielellä rivi, joka alkaa ”{ $field }:”.
formerly-circle = ”{ $former }” ei ole vanha osoite: { $file } on yhä olemassa ja sanoo samaa tästä sivusta. Ne johtavat kehää.
    .todo = Korjaa joka kielellä rivi, joka alkaa ”{ $field }:”.
formerly-claimed = ”{ $former }” johtaa jo sivulle { $page }.
    .todo = Korjaa joka kielellä rivi, joka alkaa ”{ $field }:”.
formerly-no-page = ”{ $former }” tarkoittaa sivua, jota ei ole eikä ole ollut.
    .todo = Korjaa joka kielellä rivi, joka alkaa ”{ $field }:”.
formerly-page-first = ”{ $former }” tarkoittaa poistettua sivua, eikä mikään sivu kerro, että sen osoite oli ennen ”{ $name }”.
    .todo = Lisää ”{ $name }” joka kielellä luetteloon rivillä, joka alkaa ”{ $field }:”, tai sen sivun luetteloon, jolla muu teksti nyt on.
formerly-no-heading = ”{ $former }” johtaa otsikkoon, jota sivulla ei ole.
    .todo = Korjaa joka kielellä rivi, joka alkaa ”{ $field }:”.
formerly-heading-there = ”{ $former }” ei ole vanha osoite: otsikko on yhä olemassa.
    .todo = Korjaa joka kielellä rivi, joka alkaa ”{ $field }:”.
gone-page = Sivu on poistettu, ja sen vanha osoite ei johda mihinkään.
    .todo = Kirjoita ”{ $field }: [{ $name }]” joka kielellä sen sivun alkuun, jolla teksti nyt on. Jos siellä on jo tällainen rivi, lisää sen luetteloon ”{ $name }”.{ $command ->
        [yes] {" "}Voit myös ajaa komennon ”guideline remove { $name } --to SIVU”, jossa SIVU on tuo toinen sivu: se muuttaa myös linkit ja valikon.
       *[no] {""}
    }
gone-page-to = Sivu on poistettu, ja sen vanha osoite ei johda mihinkään. Osa sen otsikoista on nyt tiedostossa { $file }.
    .todo = Kirjoita sen sivun alkuun joka kielellä yksi rivi ”{ $line }”.{ $command ->
        [yes] {" "}Voit myös ajaa komennon ”guideline remove { $name } --to { $target }”: se muuttaa myös linkit ja valikon.
       *[no] {""}
    }
gone-heading = { $number ->
        [one] Otsikkoa, jonka tunniste on { ALL($names) }, ei enää ole tiedostossa { $page }, ja linkit siihen eivät johda perille.
       *[other] Otsikoita, joiden tunnisteet ovat { ALL($names) }, ei enää ole tiedostossa { $page }, ja linkit niihin eivät johda perille.
    }
    .todo = Jos tunniste muuttui vahingossa, palauta se otsikkoon. { $there ->
        [yes] Muuten vaihda tämän sivun alussa rivin ”{ $field }: …” tilalle ”{ $line }”
       *[no] Muuten kirjoita tämän sivun alkuun ”{ $line }”
    } joka kielellä. Kaksoispisteen perässä on tunniste, johon lukija ohjataan. Vaihda se, jos teksti on nyt toisen otsikon alla.
gone-moved = { $number ->
        [one] Otsikko, jonka tunniste on { ALL($names) }, oli tiedostossa { $page } ja on nyt tällä sivulla, mutta linkit vanhaan paikkaan eivät johda tänne.
       *[other] Otsikot, joiden tunnisteet ovat { ALL($names) }, olivat tiedostossa { $page } ja ovat nyt tällä sivulla, mutta linkit vanhaan paikkaan eivät johda tänne.
    }
    .todo = { $there ->
        [yes] Vaihda tämän sivun alussa rivin ”{ $field }: …” tilalle ”{ $line }”
       *[no] Kirjoita tämän sivun alkuun ”{ $line }”
    } joka kielellä.

### edition: versiot

edition-damaged = Tiedosto on vioittunut, eikä sitä voi lukea versiona.
    .todo = Palauta julkaistu teksti: avaa sama tiedosto GitHubissa haarasta main, paina ”Copy raw file” ja liitä teksti tämän tiedoston koko sisällön tilalle. Jos kaksi ihmistä sulki saman version, säilytä julkaistu ja sulje toinen uudelleen.
edition-edited = Tiedostoa on muutettu version sulkemisen jälkeen.
    .todo = Palauta julkaistu teksti: avaa sama tiedosto GitHubissa haarasta main, paina ”Copy raw file” ja liitä teksti tämän tiedoston koko sisällön tilalle. Jos ohjeen pitää sanoa jotain muuta, muuta sivuja ja sulje uusi versio.
edition-number = Tiedostossa on versio { $number } eikä se, jonka tiedoston nimi sanoo.
    .todo = Anna tiedostolle takaisin oma numeronsa.
edition-follows = Versio { $before } puuttuu tai on toinen kuin silloin, kun tämä versio suljettiin.
    .todo = Hae editions/{ $before }.json tietovarastosta sellaisena kuin se tallennettiin.
edition-handbook = Tiedosto puuttuu tai on toinen kuin version { $number } ohje.
    .todo = Hae tiedosto tietovarastosta sellaisena kuin se tallennettiin. Sen tiiviste on tiedostossa editions/{ $number }.json, ja lukija voi verrata lataamaansa ohjetta siihen.
edition-language = Versiossa on myös kieli ”{ $language }”, jota sivustolla ei ole.
    .todo = Jos kieli on poistettu sivustolta, kirjoita tiedostoon { $config } kohtaan ”extra: guideline:” rivi ”former_languages: [{ $language }]”.

### joint: mistä pitkän sanan voi katkaista

joint = Sanalle ”{ $word }” ei ole katkaisukohtia tiedostossa { $file }, joten se ei mahdu puhelimen ruudulle.
    .todo = Kirjoita se tiedostoon { $file } kielensä alle ja katkaisukohtiin merkki |, esimerkiksi arbets|gemenskap. Jos sanaa ei saa katkaista, kirjoita { $allow } { $where }.
joint-unreadable = Tiedostoa ei voi lukea ({ $problem }).
    .todo = Pane tilalle itse tiedosto.
joint-not-utf-8 = Tiedosto ei ole UTF-8-tekstiä.
    .todo = Tallenna se UTF-8-merkistöllä.
joint-line = Riviä ei voi lukea.
    .todo = Vertaa sitä ympärillä oleviin riveihin.
joint-unknown-language = ”{ $language }” ei ole sivuston kieli.
    .todo = Korjaa tai poista se. Kielet ovat { $known }.
joint-no-word = ”{ $word }” ei ole sana, jossa on katkaisukohtia.
    .todo = Kirjoita kirjaimia ja katkaisukohtiin merkki |, esimerkiksi arbets|tid.
joint-twice = ”{ $word }” on kahdesti.
    .todo = Poista toinen.
joint-no-list = Tässä ei ole luetteloa sanoista kielittäin.
    .todo = Aloita se rivillä ”sv:”.
joint-below = Kielen ”{ $language }” alla on jotakin muuta kuin sana.
    .todo = Kirjoita yksi sana riville: - arbets|tid

### term: sanaston tiedosto

term-no-file = Tiedosto puuttuu, vaikka tiedostossa mkdocs.yml lukee ”glossary: true”.
    .todo = Palauta se, tai kirjoita ”glossary: false”, jos sanastoa ei tarvita.
term-unreadable = Tiedostoa ei voi lukea ({ $problem }).
    .todo = Pane tilalle itse tiedosto.
term-not-utf-8 = Tiedosto ei ole UTF-8-tekstiä.
    .todo = Tallenna se UTF-8-merkistöllä.
term-line = Riviä ei voi lukea ({ $problem }).
    .todo = Vertaa sitä ympärillä oleviin riveihin.
term-file = Tiedostoa ei voi lukea ({ $problem }).
    .todo = Kumoa tiedoston viimeisin muutos.
term-absent = Sanalta puuttuu kieli ”{ $language }”.
    .todo = Kirjoita { $language }: ja sana.
term-no-text = Kielen ”{ $language }” sana ei ole tekstiä.
    .todo = Kirjoita yksi sana, ja muut sanat kohtaan also:.
term-also = Kohdan also: sanoilla ei ole kieltä.
    .todo = Kirjoita { "{sv: [word]}" }.
term-also-no-list = Kielen ”{ $language }” sanat kohdassa also: eivät ole luettelo teksteistä.
    .todo = Kirjoita { $language }: [sana, toinen].
term-unknown-key = ”{ $key }” ei kuulu sanastoon.
    .todo = Korjaa tai poista se. Mahdolliset ovat { $known }.
term-unknown-language = ”{ $key }” ei ole kieli, joka voi olla kohdassa also:.
    .todo = Korjaa tai poista se. Mahdolliset ovat { $known }.
term-twice = ”{ $key }” on kahdesti saman sanan kohdalla.
    .todo = Poista toinen.
term-no-entry = Tämä ei ole sanaston sana.
    .todo = Kirjoita kukin sana omalle rivilleen: - { "{fi: …, sv: …, en: …}" }

### onboarding: perehdytys

onboarding-twice = Perehdytys ”{ $role }” on tällä sivulla kahdesti.
    .todo = Poista tämä rivi.
onboarding-unknown = Perehdytystä ”{ $role }” ei ole.
    .todo = Kirjoita jokin näistä: { $roles }.
onboarding-line = Tällä rivillä ei voi näyttää perehdytystä.
    .todo = Pane se omalle rivilleen, jätä sen ylä- ja alapuolelle tyhjä rivi äläkä kirjoita riville muuta: <div data-onboarding="{ $role }"></div>
onboarding-missing = Perehdytys ”{ $role }” näytetään kohdassa { $origin } mutta ei täällä.
    .todo = Lisää samaan kohtaan rivi <div data-onboarding="{ $role }"></div>

### Komennot: sivujen nimet, rename, remove, reviewed

page-unknown = Sivua { $file } ei ole.
page-mistyped = Sivua { $file } ei ole. Tarkoititko { $near }?
moved = { $old } → { $new }
removed = { $file }: poistettu
changed = { $file }: muutettu
remove-no-heading = { $number ->
        [one] Sivulla { $page } ei ole otsikkoa, jonka tunniste on { ALL($names) }. Sen vanha osoite johtaa
       *[other] Sivulla { $page } ei ole otsikoita, joiden tunnisteet ovat { ALL($names) }. Niiden vanhat osoitteet johtavat
    } sivun alkuun. Jos teksti on siellä toisen otsikon alla, kirjoita joka kielellä riville ”{ $field }: …” sen otsikon tunniste.
remove-menu = { $number ->
        [one] Valikosta poistui otsikko { QUOTED($titles) }.
       *[other] Valikosta poistuivat otsikot { QUOTED($titles) }: myös ryhmä poistuu, kun sillä ei ole enää sivua.
    }
remove-linked = { $file }: { $number ->
        [one] rivin { ALL($lines) } linkki poistetulle sivulle johtaa nyt sivulle { $page }
       *[other] rivien { ALL($lines) } linkit poistetulle sivulle johtavat nyt sivulle { $page }
    }. Lue, sopiiko teksti vielä.
move-receipts = { $old }: kirjaukset ovat nyt tiedostossa { $new }
move-nothing = Mitään ei ole tekemättä.
edition-sentences = Kerro yhdellä virkkeellä joka kielellä, mikä on muuttunut, enintään { $most } merkillä ja tässä järjestyksessä: { $languages }.
edition-pending = Sivulla { $file } on kohta, joka odottaa käännöstä. Käännä se ensin: versio sanoo saman joka kielellä.
edition-nothing = Mikään ei ole muuttunut version { $number } jälkeen.
edition-refused = Versiota ei suljettu, eikä mitään muutettu.
move-failed = { $file }: { $why }. Mitään ei muutettu.
move-notice = ”{ $name }” on väärässä paikassa: tiedotteet pysyvät kansiossa notices/, ja muut sivut sen ulkopuolella.
move-no-heading = Sivulla { $file } ei ole otsikkoa { $name }. Sen tunnisteet ovat { $known }.
move-id = Tunnisteessa ”{ $name }” saa olla vain pieniä kirjaimia ja väliviivoja.
move-id-there = Tunniste ”{ $name }” on jo käytössä.
move-same = ”{ $name }” ei ole toinen sivu. Anna sivu, jolla teksti nyt on.
move-fixed = Sivusto tarvitsee sivua { $path } tällä nimellä, joten se pysyy paikallaan.
move-unread = { $file }: { $why } Korjaa se ensin.

### Komennot: serve, frames, doctor

serve-port = Portti { $port } on käytössä. Tämä esikatselu on portissa { $free }.
serve-no-port = Portista { $first } alkaen kaikki portit ovat käytössä. Anna toinen: --port.
serve-built = Sivusto rakennettiin. Se kesti { $seconds } s.
serve-at = Esikatselu on osoitteessa { $address } (lopeta painamalla Ctrl+C).
frames-same = { $file } on jo oikein: { $allowed }
frames-written = { $file }: kirjoitettu: { $allowed }. Vie tiedosto palvelimelle ja lataa nginxin asetukset uudelleen.
blind-letters = mikään ei erota sen tekstejä muista: ”untranslated” ei näe mitään
blind-dictionary = ei sanakirjaa: ”untranslated” näkee lauseet, ei yksittäisiä sanoja
blind-modality = ei pakon, luvan ja kiellon sanoja: ”modality” ei näe mitään
blind-forms = ei sanojen muotoja: ”term” päättelee sanojen aluista
blind-numbers = ei lukusanoja: ”literal” lukee vain numeroita
blind-dates = ei kuukausien ja päivien nimiä: ”literal” lukee vain numeroin kirjoitetut päivät
doctor-language = { $language }: { $what }
doctor-language-known = { $language }: säännöt tietävät siitä tarvitsemansa.
doctor-line = - { $what }
doctor-nothing = Täältä ei puutu mitään.
doctor-missing = Puuttuu: { $number }. Katso SETUP.md.
doctor-unseen = GitHubissa, jonne tämä komento ei näe: haara main on suojattu (muutosehdotus, hyväksyntä ja tarkistukset ”Translations” ja ”test” vaaditaan), Pages julkaisee GitHub Actionsista, Actions saa tehdä muutosehdotuksia, ja muokkaajat saavat viedä haaroja. Tiedostossa SETUP.md kerrotaan, miten.
doctor-site-url = SITE_URL: osoite, josta lukijat löytävät sivuston, lopussa vinoviiva.
doctor-repository-url = REPOSITORY_URL: ilman sitä yhdelläkään sivulla ei ole muokkauslinkkiä.
doctor-report-to = REPORT_TO: sähköposti tai sivu, johon voi ilmoittaa, mikä estää sivuston käytön.
doctor-contact = CONTACT: keneltä lukijat kysyvät.
doctor-no-owners = .github/CODEOWNERS: kukaan ei saa pyyntöä tarkistaa muutosta.
doctor-owners = .github/CODEOWNERS: nimet ovat paikkamerkkejä. GitHub ei pyydä ketään, ennen kuin nimet ovat oikeita.
doctor-workflow-gone = .github/workflows/{ $name }.yml: työnkulku puuttuu.
doctor-workflow-rights = .github/workflows/{ $name }.yml: alussa on oikeuksia, vaikka niitä ei pidä olla ({ "permissions: {}" }).
doctor-no-git = git: ei ole asennettu.
doctor-no-clone = git: tämä kansio ei ole tietovaraston klooni.

### print: mitä painettava ohje voi sisältää

print-declaration = Tekstissä on merkit ”<![”, joita ei voi lukea.
    .todo = Kirjoita ne koodina, kenoheittomerkkien (`) väliin.
print-unopened = </{ $tag }> lopettaa osan, jota ei ole aloitettu.
    .todo = Poista se tai aloita osa ensin.
print-unclosed = Osaa <{ $tag }> ei ole lopetettu.
    .todo = Kirjoita </{ $tag }> siihen, missä se päättyy.
print-icon = Pelkkä kuvake ei kerro mitään paperilla eikä sille, joka kuuntelee sivua.
    .todo = Kirjoita sen viereen sana.
print-element = Osaa <{ $tag }> ei voi painaa.
    .todo = Kerro sama sanoin tai kuvalla. Jos vain sivusto tarvitsee osan, kirjoita sen perään { "{: .site-only }" }.
print-link-no-words = Linkissä ”{ $link }” ei ole sanoja, joten lukija ei tiedä, minne se vie.
    .todo = Kirjoita, minne se vie.
print-link-address = ”{ $link }” ei ole verkko-osoite.
    .todo = Korjaa linkin osoite.
print-link-closed = Linkki ”{ $link }” vie paikkaan, jota kukaan lukija ei voi avata.
    .todo = Korjaa linkin osoite.
print-link-heading = Linkki ”{ $link }” ei vie millekään otsikolle.
    .todo = Korjaa linkin osoite.
print-link-no-site = Linkkiä ”{ $link }” ei voi painaa, koska sivustolla ei ole osoitetta.
    .todo = Korjaa linkin osoite.
print-no-language = ”{ $language }” ei ole kielen tunnus.
    .todo = Kirjoita tunnus, esimerkiksi sv tai fi.
print-picture-no-words = Kuvalta ”{ $picture }” puuttuu kuvaus. Se, joka ei näe kuvaa, ei saa tietää, mitä siinä on.
    .todo = Kirjoita, mitä kuvassa on: ![Mitä kuvassa on](picture.png)
print-picture-gone = Kuvaa ”{ $picture }” ei ole.
    .todo = Korjaa sen osoite.
print-picture-kind = Kuvaa ”{ $picture }” ei voi painaa.
    .todo = Käytä jotakin näistä: { $known }.
print-picture-damaged = Kuvaa ”{ $picture }” ei voi lukea: { $problem }
    .todo = Tallenna kuva uudelleen.
print-character = Merkkiä ”{ $character }” ({ $code }) ei voi painaa.
    .todo = Käytä sanoja tai toista merkkiä.
print-heading = Otsikko on { $level }. tasoa, mutta sitä edeltävä otsikko on { $before }. tasoa.
    .todo = Kirjoita sen eteen { $signs }.
print-first-heading = Otsikko on { $level }. tasoa, vaikka ennen sitä ei ole otsikkoa.
    .todo = Kirjoita sen eteen { $signs }.
print-empty-heading = Otsikko on tyhjä.
    .todo = Kirjoita se tai poista sen rivi.
print-id-twice = Tunniste ”{ $name }” on sivulla kahdesti.
    .todo = Anna toiselle oma tunniste.
print-list = Luettelossa on muutakin kuin luettelon kohtia.
    .todo = Tee siitä luettelon kohta.
print-footnote = Tarkistuslistan kohdassa on alaviite, joka puuttuu kootuista tarkistuslistoista.
    .todo = Kirjoita alaviitteen asia itse kohtaan.
print-column = Taulukon sarakkeelta puuttuu otsikko. Ruudunlukijan käyttäjä ei tiedä, mitä sarakkeessa on.
    .todo = Kirjoita otsikko taulukon ensimmäiselle riville.
print-spanning = Taulukon solu ulottuu usealle riville tai sarakkeelle.
    .todo = Kirjoita jokaiseen soluun, mikä siinä pätee.
print-cells = Taulukon riveillä on eri määrä soluja.
    .todo = Kirjoita joka riville yhtä monta solua kuin ensimmäiselle.
print-undated = Yhdelläkään sivulla ei kerrota, milloin se on tarkistettu.
    .todo = Lisää sivun alkuun rivi ”reviewed: …”.
print-not-typeset = PDF-tiedostoa ”{ $title }” ei voi tehdä: { $problem }
    .todo = Kysy painopohjien ylläpitäjältä.
print-font = Kirjasin puuttuu tai on väärä: { $problem }
    .todo = Asenna lukitustiedoston paketit uudelleen: make install.
print-sheet = Tulostettavassa listassa ”{ $title }” on { $pages } sivua.
    .todo = Sivuja saa olla enintään { $most }. Kirjoita ”onboarding: false” niiden sivujen alkuun, joita uuden työntekijän ei tarvitse lukea.

### Komentorivin omat sanat

click-aborted = Keskeytetty.
click-commands = Komennot
click-default = oletus: { $default }
click-error = Virhe: { $message }
click-extra = Komennossa on liikaa: { $args }
click-file = ”{ $filename }” on tiedosto, vaikka pitäisi olla kansio.
click-folder = ”{ $filename }” on kansio, vaikka pitäisi olla tiedosto.
click-help = Näyttää tämän ohjeen.
click-invalid = Tämä ei kelpaa: { $param_hint }. { $message }
click-mean = Tarkoititko { $possibility }?
click-mean-one = Tarkoititko jotakin näistä: { $possibilities }?
click-no-argument-given = Komennosta puuttuu
click-no-choice = ”{ $value }” ei ole mikään näistä: { $choices }.
click-no-command = Komentoa ”{ $name }” ei ole.
click-no-command-given = Kirjoita, mikä komento suoritetaan.
click-no-file = Sellaista ei ole: ”{ $filename }”.
click-no-number = ”{ $value }” ei ole kokonaisluku.
click-no-option = Valitsinta ”{ $name }” ei ole.
click-no-option-given = Komennosta puuttuu valitsin
click-no-value = Valitsimelle ”{ $name }” ei anneta arvoa.
click-options = Valitsimet
click-range = { $value } ei ole välillä { $range }.
click-try = Ohjeen saat näin: { $command } { $option }
click-any-options = { "[VALITSIMET]" }
click-any-command = KOMENTO [TIEDOT]...
click-usage = Käyttö:
click-value = Valitsimelta ”{ $name }” puuttuu arvo.
help-version = Näyttää version.
click-required = pakollinen

### Asetukset

config-none = Tässä kansiossa ei ole tiedostoa mkdocs.yml. Aja komento projektin kansiossa.
config-value = mkdocs.yml: jokin sen arvo tai ympäristömuuttuja, kuten SITE_URL, on virheellinen: { $problem }. Korjaa se.
config-other = Tiedostoa mkdocs.yml ei voi käyttää. { $problem }
config-i18n = Tiedostosta mkdocs.yml puuttuu lisäosa ”i18n”, jota kielten tarkistus tarvitsee.
config-inherit = mkdocs.yml ottaa asetuksia toisesta tiedostosta (INHERIT). Kirjoita ne kaikki tiedostoon mkdocs.yml.
config-link = { $folder } on symbolinen linkki. Pane tilalle itse kansio.
config-words = Sivuston sanoja ei voi käyttää: { $problem }
config-repository = mkdocs.yml: ”repository: { $setting }” ei ole GitHub-projektin osoite. Kirjoita osoite, esimerkiksi https://github.com/owner/name, tai jätä se tyhjäksi.
config-editors = kohdassa ”editors” on { ALL($unknown) }, mutta viestit ovat vain näillä kielillä: { ALL($known) }
config-mapping = mkdocs.yml: kohdan ”extra: guideline:” alla pitää olla sisennettyjä asetuksia.
config-options = mkdocs.yml: kohdassa ”extra: guideline:” on virhe. { SEQUENCE($problems) }.
config-setting = mkdocs.yml: kohdassa ”{ $name }:” on virhe. { $problem }
config-no-language = Sivustolla ei ole kieltä ”{ $language }”. Kielet ovat { ALL($known) }.
config-no-place = ”{ $place }” ei ole sähköpostiosoite eikä verkko-osoite. Kirjoita esimerkiksi name@city.example tai https://city.example/feedback, tai jätä kohta tyhjäksi.
config-no-origin = ”{ $origin }” ei kelpaa. Kirjoita https:// ja pelkkä palvelimen nimi, esimerkiksi https://city.sharepoint.com tai https://*.cloud.microsoft.
config-logo-name = ”{ $name }” ei ole kuvan nimi. Pane kuva ({ ALL($kinds) }) kansioon { $folder } ja kirjoita sen nimi, esimerkiksi city.svg.
config-logo-gone = Kuvaa { $file } ei ole. Pane kuva sinne tai korjaa sen nimi.
config-no-address = mkdocs.yml: kohta ”site_url:” on tyhjä. Julkaistava sivusto tarvitsee osoitteensa, sillä sivukartta, muutosten syöte ja kielten väliset linkit käyttävät sitä. Kirjoita se tai anna se rakennettaessa: SITE_URL=https://…/
config-option = ”{ $name }”: { $must }
must-be-known = sellaista asetusta ei ole
config-unread = Tiedostoa ei voi lukea: { $problem }.
config-not-utf8 = Tiedosto ei ole UTF-8-tekstiä. Tallenna se UTF-8-muodossa.
config-not-yaml = Rivi { $line } ei ole kelvollista YAMLia ({ $problem }). Korjaa se.
config-pages = Puuttuu tai on väärin: { ALL($lacking) }. Kirjoita esimerkiksi ”pages: docs/{ "{" }language{ "}" }/{ "{" }page{ "}" }.md”, ”source: en” ja ”languages: [de, fr]”.
must-be-settings = Tiedostossa täytyy olla asetuksia, joista jokaisella on nimi ja kaksoispiste.
must-be-setting = ei ole asetus; tarkoititko asetusta ”{ $near }”
must-be-zone = täytyy olla aikavyöhyke, esimerkiksi Europe/Helsinki
must-be-other = on väärin: { $problem }
must-be-number = sen pitää olla kokonaisluku, vähintään 1
must-be-number-to = sen pitää olla kokonaisluku, vähintään 1 ja enintään { $most }
must-be-text = sen pitää olla tekstiä

### Lomakkeet, joista syntyy muutosehdotus

workflow-only = Tämän komennon ajaa GitHubin työnkulku.
# What a form says instead of the pages' names.
request-all-pages = kaikki
request-unreadable = Lomakkeesta ei saa selvää. Täytä kaikki kohdat äläkä muuta otsikoita niiden yläpuolella.
request-page = Kohdassa ”{ $label }” pitää olla sivun tiedosto, esimerkiksi safety.md: pieniä kirjaimia a–z, numeroita ja väliviivoja.
request-text = Kohdassa ”{ $label }” saa olla enintään 80 merkkiä tavallista tekstiä yhdellä rivillä.
request-refused = Muutosehdotusta ei tehty. { $why }

    Sulje tämä ilmoitus ja täytä uusi lomake.
request-proposed = Muutosehdotus { $number } on tehty. Tarkistus käynnistyi. Lue, mitä muuttui, ja pyydä jotakuta hyväksymään ehdotus.
request-unfinished = Muutosehdotus { $number } on tehty, ja se on luonnos. Avaa sivun tiedostot sen haarassa ja kirjoita teksti ja kuvaus joka kielellä. Paina sitten ”Ready for review”.
request-body = Tämä tehtiin lomakkeen { $number } perusteella automaattisesti.
request-title-rename = Sivun { $page } uusi nimi on { $name }
request-title-remove = Sivu { $page } poistetaan
request-title-reviewed = Sivut on tarkistettu
request-title-create = Uusi sivu { $page }
help-request = Tekee tässä kansiossa sen, mitä ilmoituksen lomakkeessa pyydetään, ja kirjoittaa kansioon FOLDER, miten kävi.

    Työnkululle, jonka ilmoitus käynnistää. Lomakkeen sisältö tarkistetaan ennen kuin sitä käytetään.
help-request-exit-codes = Paluuarvot:
      0  se on tehty, tai pyytäjälle kerrotaan, miksi sitä ei voi tehdä
      1  GitHub ei tehnyt sitä: tuloste kertoo miksi
      2  komentoa ei ymmärretty, tai tarvittavaa ei voi lukea
help-propose = Tekee haarasta BRANCH muutosehdotuksen siitä, mitä ”guideline request” teki, ja kertoo sen ilmoituksessa.

    Tarkistuksen löydökset, kansion FOLDER tiedostot check.json ja suggestions.json, tulevat ehdotuksen kommenttiin. Jos pyyntöä ei voitu toteuttaa, ilmoituksessa kerrotaan miksi.
help-propose-exit-codes = Paluuarvot:
      0  se on tehty, tai pyytäjälle kerrotaan, miksi sitä ei voi tehdä
      1  GitHub ei tehnyt sitä: tuloste kertoo miksi
      2  komentoa ei ymmärretty, tai tarvittavaa ei voi lukea

### Kun muutos on yhdistetty

published-not-title = Sivustoa ei voi julkaista
published-not = Uusimpia sivuja ei saatu julkaistua: [loki]({ $run }) kertoo, miksi. Lukijat näkevät sivuston sellaisena kuin se oli aiemmin. Tämä ilmoitus sulkeutuu itsestään, kun julkaiseminen onnistuu.
receipts-title = Käännösten kirjaaminen
receipts-body = Muutoksia yhdistettiin, ennen kuin niiden käännökset oli kirjattu. Tässä ne kirjataan; lukijoille mikään ei muutu. Hyväksy ja yhdistä tämä, jotta seuraavaa suomenkielisen tekstin muutosta verrataan oikeaan tekstiin.
help-published = Pitää GitHubissa yhtä ilmoitusta auki, kun haaraa main ei saada julkaistua: kertoo miksi ja sulkee sen, kun julkaiseminen onnistuu.

    RESULT kertoo, miten julkaiseva työ päättyi.
help-published-exit-codes = Paluuarvot:
      0  se on tehty
      1  GitHub ei tehnyt sitä: tuloste kertoo miksi
      2  komentoa ei ymmärretty, tai tarvittavaa ei voi lukea
help-receipts = Tekee haarasta BRANCH muutosehdotuksen, joka kirjaa sen, mikä haarasta main puuttuu, jos sellaista ei ole jo auki.

    Työnkululle, joka käynnistyy, kun haara main muuttuu.
help-receipts-exit-codes = Paluuarvot:
      0  se on tehty
      1  GitHub ei tehnyt sitä: tuloste kertoo miksi
      2  komentoa ei ymmärretty, tai tarvittavaa ei voi lukea
