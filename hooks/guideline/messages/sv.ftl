# Vad kontrollen, kommandona och kommentaren i ett ändringsförslag säger. Syntax: Project Fluent,
# https://projectfluent.org/fluent/guide/. Engelskan är källa: varje id och variabel finns på alla språk.

### Rapporter

severity-error = fel
severity-warning = varning
severity-note = anmärkning
to-do = Gör så här: { $todo }
count-error = { $number ->
        [one] { $number } fel
       *[other] { $number } fel
    }
count-warning = { $number ->
        [one] { $number } varning
       *[other] { $number } varningar
    }
count-note = { $number ->
        [one] { $number } anmärkning
       *[other] { $number } anmärkningar
    }
count-all = { ALL($counts) }.
count-none = Inga fel.
detail-source-before = Källtexten förut: { $text }
detail-source-now = Källtexten nu: { $text }
detail-translation-before = Översättningen förut: { $text }
detail-translation-now = Översättningen nu: { $text }
detail-source = Källtexten: { $text }
detail-translation = Översättningen: { $text }
none = inget
nothing = inget

### Så tystas en regel

allow = <!-- allow { $rule }: orsaken -->
allow-field = # allow { $rule }: orsaken
where = på raden ovanför texten
where-line = på en egen rad ovanför rad { $line } i { $file }, med en tom rad under
pending-comment = <!-- pending until { $until }: orsaken -->
pending-form = <!-- { $mark } until { $until }: { $reason } -->
pending-reason = orsaken

### Sidans delar

block-heading = { $level ->
        [1] sidans rubrik
        [2] mellanrubriken
       *[other] mellanrubriken på nivå { $level }
    }
block-paragraph = stycket
block-quote = citatet
block-list = listan
block-numbered-list = den numrerade listan
block-footnotes = sidans fotnoter
block-footnote = fotnoten
block-list-item = punkten i listan
block-checklist-item = punkten i checklistan
block-admonition = rutan { $name }
block-table = tabellen
block-table-cell = tabellcellen
block-table-row = tabellraden
block-image = bilden
block-code-block = kodblocket
block-field = uppgiften { $name } överst på sidan
block-excerpt = { $block } ”{ $text }”
block-inside = { $block } (hör till { $around } ovanför)
block-not-indented = { $block } (utan fyra mellanslag i början av raden)
kind-heading = rubriken
kind-paragraph = stycket
kind-quote = citatet
kind-list = listan
kind-list-item = punkten i listan
kind-checklist-item = punkten i checklistan
kind-admonition = rutan
kind-table = tabellen
kind-table-cell = tabellcellen
kind-image = bilden
kind-code-block = kodblocket
kind-field = uppgiften
count-heading = { $number ->
        [one] { $number } rubrik på nivå { $level }
       *[other] { $number } rubriker på nivå { $level }
    }
count-paragraph = { $number ->
        [one] { $number } stycke
       *[other] { $number } stycken
    }
count-quote = { $number ->
        [one] { $number } citat
       *[other] { $number } citat
    }
count-list = { $number ->
        [one] { $number } lista
       *[other] { $number } listor
    }
count-numbered-list = { $number ->
        [one] { $number } numrerad lista
       *[other] { $number } numrerade listor
    }
count-footnotes = { $number ->
        [one] { $number } lista med fotnoter
       *[other] { $number } listor med fotnoter
    }
count-footnote = { $number ->
        [one] { $number } fotnot
       *[other] { $number } fotnoter
    }
count-list-item = { $number ->
        [one] { $number } punkt i en lista
       *[other] { $number } punkter i listor
    }
count-checklist-item = { $number ->
        [one] { $number } punkt i en checklista
       *[other] { $number } punkter i checklistor
    }
count-admonition = { $number ->
        [one] { $number } ruta { $name }
       *[other] { $number } rutor { $name }
    }
count-table = { $number ->
        [one] { $number } tabell
       *[other] { $number } tabeller
    }
count-table-row = { $number ->
        [one] { $number } tabellrad
       *[other] { $number } tabellrader
    }
count-table-cell = { $number ->
        [one] { $number } tabellcell
       *[other] { $number } tabellceller
    }
count-image = { $number ->
        [one] { $number } bild
       *[other] { $number } bilder
    }
count-code-block = { $number ->
        [one] { $number } kodblock
       *[other] { $number } kodblock
    }
count-field = { $number ->
        [one] { $number } uppgift
       *[other] { $number } uppgifter
    }
too-few = { $what } för få
too-many = { $what } för många

### front matter: uppgifterna överst på sidan

front-matter-absent = Uppgifterna överst på sidan saknas.
    .todo = Skriv två rader med tre streck (---) allra först i filen och uppgifterna mellan dem, var och en på sin egen rad: { $required }.
front-matter-yaml = Uppgifterna överst på sidan går inte att läsa: { $problem }.
    .todo = Skriv uppgifterna mellan de två raderna med streck (---), var och en på sin egen rad: { $required }. Om texten innehåller ett kolon sätter du hela texten inom citattecken.
front-matter-colon = Texten innehåller ett kolon, så sidans uppgifter går inte att läsa.
    .todo = Sätt texten inom citattecken: { $right }
front-matter-no-fields = Överst på sidan finns inga uppgifter i den form som webbplatsen läser.
    .todo = Skriv uppgifterna mellan de två raderna med streck (---), var och en på sin egen rad, till exempel ”owner: Stadens kommunikationsenhet”. Uppgifterna är { $required }.
front-matter-twice = Uppgiften ”{ $field }” finns två gånger överst på sidan.
    .todo = Ta bort den ena raden.
front-matter-twice-list = Uppgiften ”{ $field }” finns två gånger överst på sidan.
    .todo = Slå ihop listorna på en rad, ”{ $field }: [första, andra]”, och ta bort den andra raden.
front-matter-missing = Uppgiften ”{ $field }” saknas överst på sidan.
    .todo = Lägg till raden ”{ $field }: …” mellan raderna med streck överst på sidan.
front-matter-value = Uppgiften ”{ $field }” duger inte: { $must }. Nu står där ”{ $value }”.
    .todo = Rätta raden som börjar med ”{ $field }:”.
must-be-sentence = den ska vara en enda mening
must-be-end = den ska sluta som en mening
must-be-name = den ska vara ett namn
must-be-audience = den ska vara någon av { $audiences }
must-be-place = den ska vara något av { $places }
must-be-date = den ska vara en dag som skrivs 2026-11-24
must-be-list = den ska vara en lista med ord
must-be-formerly = den ska vara en lista med tidigare namn, till exempel [old-name, page#old-id: new-id]
must-be-switch = den ska vara true eller false
must-be-mapping = den ska vara indragna inställningar, till exempel ”exclude: true”
front-matter-mistyped = Överst på sidan finns en okänd uppgift, ”{ $field }”.
    .todo = Menade du ”{ $near }”?
front-matter-unknown = Överst på sidan finns en okänd uppgift, ”{ $field }”.
    .todo = Använd bara { $fields }.
front-matter-notice-ends = Meddelandet slutar { $last }, innan det börjar { $first }.
    .todo = Rätta det ena datumet.
front-matter-template = Det finns ingen sidmall ”{ $name }”.
    .todo = Ta bort raden som börjar med ”template:” eller rätta namnet.
front-matter-too-early = Granskningsdagen { DAY($reviewed) } har inte kommit än.
    .todo = Skriv den dag då sidan senast granskades. I dag är det ”{ $today }”.
front-matter-overdue = Sidan granskades senast { DAY($reviewed) } och skulle ha granskats på nytt senast { DAY($due) }. Läsarna ser en anmärkning om det.
    .todo = Läs sidan. När den fortfarande stämmer skriver du ”reviewed: { $today }”.
front-matter-surplus = Uppgiften ”{ $field }” finns bara här, inte i { $origin }.
    .todo = Ta bort ”{ $field }” här eller lägg till den på alla språk.
front-matter-differs = Uppgiften ”{ $field }” är en annan än i { $origin }.
    .todo = Den ska vara densamma på alla språk: ”{ $field }: { $value }”.
front-matter-older = Översättningen granskades { DAY($reviewed) } men källtexten { DAY($source) } ({ $origin }).
    .todo = Jämför översättningen med källtexten och skriv ”reviewed: { $source }”.

### heading: rubriker

heading-hashtag = Raden börjar med # och blir därför en rubrik: { $block }.
    .todo = Om raden börjar med en hashtagg skriver du ett omvänt snedstreck framför den (\#ord) eller börjar raden med ett annat ord. Om raden är en rubrik skriver du ett mellanslag efter #.
heading-no-title = Sidan har ingen rubrik.
    .todo = Börja texten med sidans rubrik: # Rubrik { "{#title}" }
heading-second-title = Sidan har en huvudrubrik till, ”{ $title }”. Den första står på rad { $first }.
    .todo = Gör den till en mellanrubrik: skriv två # framför den.
heading-level = Rubriken ”{ $title }” är på nivå { $level }, men rubriken före den är på nivå { $before }. Den som använder skärmläsare tror att en rubrik saknas.
    .todo = Skriv { $signs } framför den.
heading-before-title = Mellanrubriken ”{ $title }” (nivå { $level }) står före sidans rubrik.
    .todo = Flytta den till ett ställe under sidans rubrik.
heading-no-id = Rubriken ”{ $title }” saknar ett id, som länkar leder till.
    .todo = Skriv ett mellanslag och ett id sist på raden, detsamma på alla språk. Använd små bokstäver, engelska ord och bindestreck, till exempel { "{#before-posting}" }.
heading-glued-id = Rubriken ”{ $title }” har inget id, eftersom mellanslaget framför det saknas.
    .todo = Skriv ett mellanslag före { "{" }.
heading-no-ids = { $number ->
        [one] En rubrik saknar ett eget id.
       *[other] { $number } rubriker saknar ett eget id.
    }
    .todo = Utan det går länkar till rubriken sönder på andra språk. Skriv id:n sist på raderna, till exempel { "{#before-posting}" }, eller ”heading: off” under ”rules:” i inställningarna.
heading-bad-id = Rubrikens id { $name } passar inte i länkar.
    .todo = Använd små bokstäver, engelska ord och bindestreck, till exempel { "{#before-posting}" }.
heading-id-twice = Rubrikens id { $name } finns redan på rad { $first }. Länkarna skulle alltid leda till det första stället.
    .todo = Ge den ena rubriken ett annat id.
heading-changed-id = Rubrikens id är { $name }, men i { $origin } är det fortfarande { $old }. Läsarnas länkar leder till det gamla id:t.
    .todo = Skriv { $old } igen. Ett id är detsamma också när rubriken ändras. Om id:t måste bytas, be den tekniskt ansvariga köra ”guideline rename { $target } NYTT”: det byts då på alla språk, och gamla länkar fungerar fortfarande.
heading-other-id = Rubrikens id är { $name }, men i { $origin } är det { $source }. Då fungerar länkar inte på alla språk.
    .todo = Skriv { $source }.

### structure: samma delar på alla språk

structure-differs = Härifrån skiljer sig sidan från { $origin }. Där kommer { $there }, här kommer { $here } ({ $balance }).
    .todo = { $same }. { $how }
structure-balance = sammanlagt { $parts }
structure-order = samma delar i en annan ordning
structure-nested = Samma sak hör till { $around } ovanför i { $file }, men inte i { $place }: { $block }.
    .todo = Om den ska höra dit, börja dess rader i { $place } med fyra mellanslag. Ta annars bort de fyra mellanslagen i { $file }.
structure-missing = Här saknas något som finns i { $origin }: { $block }{ $number ->
        [1] .
       *[other] {" "}(sammanlagt { $all }).
    }
    .todo = { $same }. { $how }
structure-footnote = Här saknas { $note }, som finns i { $origin }. Den hör till detta: { $block }.
    .todo = Skriv [^1] på samma ställe i texten som i källan. Lämna en tom rad under stycket och skriv fotnoten som ett eget stycke: [^1]: fotnotens text.
structure-added = Det här stället har ingen motsvarighet i { $file }: { $block }{ $number ->
        [1] .
       *[other] {" "}(sammanlagt { $all }).
    }
    .todo = { $same }. { $how }
structure-write-here = Skriv samma sak här
structure-write-there = Skriv samma sak i { $file } eller ta bort det här
structure-alike = Gör sidan likadan: samma rubriker, stycken, listor, rutor, tabeller och bilder i samma ordning
structure-one-language = Om det bara behövs på ett språk skriver du { $allow } { $where }.
structure-everywhere = Rutor som förbjuder eller varnar och checklistor finns alltid på alla språk. Om översättningen måste vänta kopierar du källtexten till översättningens plats och skriver { $pending } ovanför hela listan eller rutan, med en tom rad emellan. Tills dess ser läsarna källtexten.
structure-everywhere-here = Rutor som förbjuder eller varnar och checklistor finns alltid på alla språk.
structure-only-here = Det här finns bara på det här språket: { $block }.
    .todo = Gör sidan likadan: samma rubriker, stycken, listor, rutor, tabeller och bilder i samma ordning.
structure-not-allowed = Det här har ingen motsvarighet i { $file }, och ingen kommentar kan tillåta det: { $block }.
    .todo = Skriv samma sak i { $file } eller ta bort det här. { $how }
structure-empty = Här är det tomt: { $block }. I { $origin } står det ”{ $text }”.
    .todo = Skriv samma sak på båda språken.
structure-not-empty = Här finns text, men i { $origin } är det tomt: { $block }.
    .todo = Skriv samma sak på båda språken.

### stale, unrecorded, renewed, receipt-lost: översättningen och dess källa

stale = Källtexten i { $origin } har ändrats, men inte översättningen: { $block }.
    .todo = Översätt ändringen. Om översättningen är rätt som den är skriver du { $confirm } på en egen rad ovanför rad { $line }{ $between ->
        [0] {""}
       *[other] , med en tom rad under
    }. För alla språk på en gång: ovanför rad { $there } i { $file }.
stale-confirmed = <!-- allow stale: bara ordalydelsen i källtexten ändrades -->
stale-confirmed-field = # allow stale: bara ordalydelsen i källtexten ändrades
stale-confirmed-inside = <!-- allow stale: bara ordalydelsen i källtexten ändrades i ”{ $text }” -->
unrecorded-passages = { $number ->
        [one] Ett ställe är inte registrerat
       *[other] { $number } ställen är inte registrerade
    } i { $receipts }.
    .todo = I ett ändringsförslag rättas det här automatiskt. På din egen dator kör du ”guideline record” och sparar mappen receipts/.
unrecorded-gone = { $receipts } innehåller { $number ->
        [one] uppgifter om ett ställe
       *[other] uppgifter om { $number } ställen
    } som har tagits bort.
    .todo = I ett ändringsförslag rättas det här automatiskt. På din egen dator kör du ”guideline record” och sparar mappen receipts/.
unrecorded-loose = Filen hör inte till någon sida.
    .todo = I ett ändringsförslag rättas det här automatiskt. På din egen dator kör du ”guideline record” och sparar mappen receipts/.
unrecorded-new-page = Hela sidan är ny.
    .todo = Du behöver inte göra något: i ett ändringsförslag registreras översättningarna automatiskt. På din egen dator kör du ”guideline record” och sparar mappen receipts/.
unrecorded-translated = Stället översattes i samma ändring: { $block }.
    .todo = Du behöver inte göra något: i ett ändringsförslag registreras översättningarna automatiskt. På din egen dator kör du ”guideline record” och sparar mappen receipts/.
unrecorded-reworded = Översättningen ändrades men inte källtexten: { $block }.
    .todo = Du behöver inte göra något: i ett ändringsförslag registreras översättningarna automatiskt. På din egen dator kör du ”guideline record” och sparar mappen receipts/.
unrecorded-owner = Den som ansvarar för sidan byttes här men inte i { $origin }: { $block }.
    .todo = Byt namnet på alla språk, om ansvaret har flyttats. Om du bara rättade hur namnet skrivs behöver du inte göra något.
unrecorded-stale = Källtexten ändrades, men översättningen lämnas som den är: { $block }. Orsak: { $reason }
    .todo = Du behöver inte göra något: i ett ändringsförslag registreras översättningarna automatiskt. På din egen dator kör du ”guideline record” och sparar mappen receipts/.
renewed = Översättningen bekräftades som den är: { $block }. Orsak: { $reason }
    .todo = Läs båda: säger översättningen fortfarande samma sak?
receipt-lost = Källtexten i { $origin } har ändrats efter översättningen, och uppgiften om det har försvunnit ur { $file }: { $block }.
    .todo = Översätt ändringen. Om översättningen är rätt som den är kopierar du innehållet i { $file } från grenen main och bekräftar översättningen med { $confirm }.
receipt-lost-unchanged = { $number ->
        [one] Uppgiften om ett oförändrat ställe har försvunnit
       *[other] Uppgifterna om { $number } oförändrade ställen har försvunnit
    }.
    .todo = Kopiera innehållet i { $file } från grenen main, eller kör ”guideline record” på din egen dator och spara filen.

### allowed, postponed, attachment: för den som granskar ändringen

allowed-new = En ny kommentar tystar regeln ”{ $rule }”. Orsak: { $reason }
    .todo = Är motiveringen godtagbar, och är texten rätt utan den regeln?
allowed-block = En ny kommentar tystar regeln ”{ $rule }” för { $block }. Orsak: { $reason }
    .todo = Är motiveringen godtagbar, och är texten rätt utan den regeln?
allowed-changed = Texten har ändrats, men regeln ”{ $rule }” ser inte på den: { $block }. Orsak: { $reason }
    .todo = Är motiveringen godtagbar, och är texten rätt utan den regeln?
postponed = Översättningen skulle ha varit klar { DAY($before) }. Nu ska den vara klar { DAY($now) }.
    .todo = Fråga när översättningen verkligen blir klar. Tills dess ser läsarna källtexten.
postponed-again = Översättningen skulle ha varit klar { DAY($before) }. Nu ska den vara klar { DAY($now) }.
    .todo = Fråga när översättningen verkligen blir klar. Tills dess ser läsarna källtexten. Behåll den första dagen i kommentaren: { $kept }
attachment = { $source } har ändrats, men inte { $file }.
    .todo = Om det finns text i filen lägger du in den nya versionen också här.

### link: länkar

link-root = Länken ”{ $link }” börjar med ett snedstreck och leder kanske inte rätt.
    .todo = Skriv filens namn sett från den här sidan, till exempel safety.md.
link-nowhere = Länken ”{ $link }” leder ingenstans.
    .todo = Skriv namnet på en fil i mappen { $folder }, till exempel safety.md.
link-file-moved = Länken ”{ $link }” leder ingenstans. En fil med samma namn är { $file }.
    .todo = Skriv länken { $right }.
link-no-file = Filen som länken ”{ $link }” leder till finns inte i mappen { $folder }.
    .todo = Lägg filen i mappen { $folder }, eller rätta länken så att filens namn och mapp är de rätta.
link-moved = Länken ”{ $link }” leder till en sida som har ersatts av { $file }.
    .todo = Skriv länken så här: { $right }
link-heading = Länken ”{ $link }” leder till en rubrik som inte finns i { $file }.
    .todo = Välj en rubrik i { $file } och skriv dess id sist i länken. Rubrikernas id är { $known }.
link-heading-moved = Länken ”{ $link }” leder till en rubrik som inte finns i { $file }. Rubriken finns nu i { $now }.
    .todo = Skriv länken så här: { $right }
link-other-language = Länken ”{ $link }” leder till en sida på ett annat språk.
    .todo = Länka till { $page } på sidans eget språk. Språkväljaren leder till de andra.
link-outside = Länken ”{ $link }” leder ut ur språkets mapp.
    .todo = Skriv namnet på en fil i mappen { $folder }, till exempel safety.md.
link-differs = Länkarna är andra än i { $origin }. Där: { $there }. Här: { $here }.
    .todo = Länka till samma sidor och rubriker som källtexten.

### literal, term: tal, namn, adresser och ord ur ordlistan

literal-missing = Här saknas en uppgift som finns i { $origin }: { $missing }
    .todo = Skriv samma uppgift på språkets eget sätt. Om det ska vara olika skriver du { $allow } { $where }.
literal-added = Här finns en uppgift som inte finns i { $origin }: { $added }
    .todo = Skriv samma uppgift som i källtexten. Om det ska vara olika skriver du { $allow } { $where }.
literal-differs = Uppgiften är en annan än i { $origin }. Där står { $missing }, här { $added }.
    .todo = Ta reda på vilket som är rätt och ändra det andra. Om det ska vara olika skriver du { $allow } { $where }.
literal-turned = Två uppgifter står i omvänd ordning jämfört med { $origin }: { $values }
    .todo = Om var och en hör till samma sak som i källtexten skriver du { $allow } { $where }.
literal-elsewhere = Adressen leder till ett annat ställe på samma webbplats än i { $origin }: där { $there }, här { $here }.
    .todo = Se efter om det är samma sida för läsare på det här språket.
term = Källtexten i { $origin } har ordlistans ord ”{ $term }”, men här saknas motsvarigheten { ANY($forms) }.
    .todo = Använd { ANY($forms) } i den form som meningen kräver. Om ett annat ord är rätt här skriver du { $allow } { $where }.

### followed: för den som granskar ändringen

followed-translation-alone = Översättningen säger något annat än förut, men källtexten säger samma sak: { QUOTED($words) }.
    .todo = Läs båda: säger översättningen det som källtexten säger nu?
followed-not = Ord i källtexten ändrades ({ QUOTED($words) }), men inga i översättningen.
    .todo = Läs båda: säger översättningen det som källtexten säger nu?
followed-source-not = Ord i översättningen ändrades ({ QUOTED($words) }), men inga i källtexten.
    .todo = Läs båda: säger översättningen det som källtexten säger nu?
followed-moved-alone = Ord i översättningen bytte plats, men källtexten är densamma: { QUOTED($words) }.
    .todo = Läs båda: säger översättningen det som källtexten säger nu?
followed-moved-source = Ord i källtexten bytte plats ({ QUOTED($words) }), men inga i översättningen.
    .todo = Läs båda: säger översättningen det som källtexten säger nu?
followed-moved-translation = Ord i översättningen bytte plats ({ QUOTED($words) }), men inga i källtexten.
    .todo = Läs båda: säger översättningen det som källtexten säger nu?
followed-left-source = Ordet ”{ $word }” togs bort ur källtexten, men motsvarigheten ”{ $counterpart }” finns kvar i översättningen.
    .todo = Läs båda: säger översättningen det som källtexten säger nu?
followed-left-translation = Ordet ”{ $word }” togs bort ur översättningen, men motsvarigheten ”{ $counterpart }” finns kvar i källtexten.
    .todo = Läs båda: säger översättningen det som källtexten säger nu?

### missing, orphan, leftover, description: sidor och filer

missing = Sidan saknas på det här språket ({ $language }). Källtexten är { $source }.
    .todo = Översätt { $source } och spara den som { $file }.
orphan = Det finns ingen fil { $expected } som det här kan vara en översättning av.
    .todo = Om den har bytt namn eller tagits bort ({ $language }) gör du likadant här. Annars skriver du { $expected }.
orphan-file = Filen finns bara här: det finns ingen { $expected }.
    .todo = Om den har ett annat namn där nu ({ $language }), ge den samma namn här, också där sidan visar den. Om den har tagits bort där, ta bort den här också. Lägg annars en fil med samma namn i den mappen.
orphan-renamed = Filen heter nu { $new }, men här har den ännu sitt gamla namn.
    .todo = Ge den namnet { $name } och byt namnet också på sidan som visar den.
orphan-stray = Sidan finns inte i något språks mapp.
    .todo = Flytta den till någon av { $folders }.
leftover = { $file } ser ut att vara kvar efter ett program eller en kopiering. Vem som helst skulle kunna läsa den på webbplatsen.
    .todo = Ta bort filen. Om den ska finnas där ger du den ett annat namn.
description = Sidan har samma beskrivning som { $others }. I sökresultat går de inte att skilja åt.
    .todo = Berätta i en mening vad just den här sidan handlar om.

### changes: listan över ändringar

changes-no-date = Rubriken ”{ $text }” börjar inte med ett datum följt av vad som har ändrats.
    .todo = Skriv rubriken så här: ”## 2026-11-24 Vad som har ändrats { "{#a-name}" }”.
changes-too-early = Dagen { DAY($day) } har inte kommit än.
    .todo = Skriv dagen för ändringen. I dag är det ”{ $today }”.
changes-order = Ändringen { DAY($day) } står under en äldre, från { DAY($newer) }.
    .todo = Flytta upp den: den senaste ändringen står först.

### preview: GitHubs förhandsvisning och webbplatsen

preview = GitHubs förhandsvisning visar det här annorlunda än webbplatsen. GitHub: { $there }. Webbplatsen: { $here }.
    .todo = Lämna en tom rad över och under stället och skriv det som guiden säger. Om webbplatsens sätt är det rätta skriver du { $allow } ovanför.
preview-table = På webbplatsen blir det här ingen tabell. GitHub: { $there }. Webbplatsen: { $here }.
    .todo = Lämna en tom rad ovanför tabellen.
preview-list = På webbplatsen blir det här ingen lista. GitHub: { $there }. Webbplatsen: { $here }.
    .todo = Lämna en tom rad ovanför listan.
preview-number = GitHubs förhandsvisning visar det här annorlunda än webbplatsen. GitHub: { $there }. Webbplatsen: { $here }.
    .todo = Skriv en punkt efter siffran: 1.
preview-fence = GitHubs förhandsvisning visar det här annorlunda än webbplatsen. GitHub: { $there }. Webbplatsen: { $here }.
    .todo = Börja kodblockets första och sista rad allra längst till vänster.
preview-indent = GitHubs förhandsvisning visar det här annorlunda än webbplatsen. GitHub: { $there }. Webbplatsen: { $here }.
    .todo = Börja raden som hör till en punkt i listan med fyra mellanslag för varje nivå.
preview-nothing = inget
preview-block = { $block }
preview-within = { $block } (i { $around })
preview-text-in = dess text i { $block }

### silence: kommentarer som tystar en regel

silence-not-pending = Enligt kommentaren väntar översättningen, men den finns redan.
    .todo = Ta bort kommentaren. Tills dess ser läsarna källtexten.
silence-mistyped = Det finns ingen regel ”{ $name }”.
    .todo = Menade du { $near }?
silence-unknown = Det finns ingen regel ”{ $name }”.
    .todo = Reglerna är { $rules }.
silence-no-reason = Kommentaren tystar regeln ”{ $name }” utan orsak.
    .todo = Skriv orsaken med egna ord efter ett kolon: { $allow }
silence-example = Efter kolonet står exemplets ord ”{ $example }”, inte din egen orsak.
    .todo = Skriv med egna ord varför regeln ”{ $name }” har fel här, till exempel vilket ord du rättade: { $allow }
silence-refused = Kommentaren ”allow { $name }” gäller inte förbud, varningar eller checklistor.
    .todo = Ta bort kommentaren. De finns på alla språk, eller så markeras översättningen som väntande.
silence-idle = Kommentaren tystar regeln ”{ $name }”, fast den inte har något att anmärka på här.
    .todo = Ta bort kommentaren eller flytta den till raden ovanför det ställe som den gäller.

### Kommentaren i ett ändringsförslag

comment-wrong = { $number ->
        [one] En sak att rätta före publiceringen
       *[other] { $number } saker att rätta före publiceringen
    }
comment-doubtful = { $number ->
        [one] En sak att titta på, men det går att publicera
       *[other] { $number } saker att titta på, men det går att publicera
    }
comment-good = Allt är i sin ordning
comment-again = Rätta texten i samma gren: radens nummer öppnar den för redigering. Kontrollen görs sedan om automatiskt, och den här kommentaren uppdateras.
comment-errors = Hindrar publiceringen
comment-warnings = Titta på de här ställena en gång till
comment-notes = { $number ->
        [one] För den som granskar: ett ställe att läsa
       *[other] För den som granskar: { $number } ställen att läsa
    }
comment-to-do = Gör så här:
comment-lines = { $number ->
        [one] rad { $lines }
       *[other] raderna { $lines }
    }
comment-guide = guide
comment-more = { $number ->
        [one] En sak till finns i kontrollens logg.
       *[other] Ytterligare { $number } saker finns i kontrollens logg.
    }
comment-more-alike = { $number ->
        [one] Och ett likadant ställe till.
       *[other] Och { $number } likadana ställen till.
    }
comment-run = Förhandsvisning och vad som ändras för läsarna
comment-in-language = På svenska
comment-suggestion = Välj ”Commit suggestion” om det är så du menar.

### Inställningar, och det som fanns från förr

settings-no-rule = Inställningarna nämner regeln ”{ $name }”, som inte finns.
    .todo = Skriv någon av dessa: { $rules }.
adopted = { $number ->
        [one] En punkt var
       *[other] { $number } punkter var
    } fel redan när kontrollen togs i bruk, på { $pages ->
        [one] en sida
       *[other] { $pages } sidor
    }.
    .todo = { $gone ->
        [0] ”guideline status” visar var.
       *[other] Ytterligare { $gone } har rättats: kör ”guideline record”, som tar bort dem ur listan.
    }

### Kommandoraden

build-checked = Översättningarna kontrollerades.
build-stopped = Webbplatsen byggdes inte, och den tidigare är som den var.
written = { $file }: skriven
diff-no-page = Sidan { $page } saknas på ”{ $language }” eller på källspråket.
diff-nothing = { $file }: inget att översätta på nytt.
diff-before = förut: { $text }
diff-now = nu: { $text }
record-no-language = ”{ $language }” är inget språk som det översätts till. Språken är { $languages }.
record-unchanged-alone = Till --unchanged behövs sidan (PAGE) och språket (LANG).
record-nothing = Allt var redan registrerat.
new-titles = Ange en rubrik för varje språk: { $languages }.
new-name = ”{ $name }” får bara ha små bokstäver a–z, siffror och bindestreck och ska sluta på ”.md”.
new-there = { $file } finns redan.
new-no-menu = I mkdocs.yml finns ingen meny (nav) som sidan kunde läggas till i.
new-no-group = Menyn har ingen grupp ”{ $section }”. Grupperna är { QUOTED($known) }.
new-in-menu = { $file }: { $page } finns i menyn
status-page = sida
status-missing = saknas
status-wrong = { $number } fel
status-stale = { $number } att översätta
status-pending = väntar till { $until }
status-overdue = granskning försenad
status-unrecorded = inte registrerad
status-done = klar
help = Ser till att riktlinjerna säger samma sak på alla språk.

    Kör kommandot i projektets mapp. ”guideline KOMMANDO --help” förklarar ett kommando.
help-language = Språket för det som skrivs ut. Utan det används datorns språk.
help-exit-codes = Returvärden:
      0  inget återstår att göra
      1  något återstår att göra: utskriften säger vad
      2  kommandot gick inte att förstå, eller projektet går inte att läsa
help-check = Kontrollerar att alla språk säger samma sak och skriver ut allt som hittas, med fil och rad.
help-check-format = I vilken form det skrivs ut; github: anmärkningar i en körning på GitHub.
help-check-since = Projektet före ändringen. Visar vad som bekräftades, tilläts, försvann eller inte översattes, och märker de ändrade raderna.
help-check-comment = Skriver också det som hittades till den här filen som JSON för ”guideline comment”, och rättelser bredvid den.
help-check-publish = Kräver att allt är registrerat, som publiceringen gör.
help-status = Visar sida för sida och språk för språk vad som återstår och hur mycket som är klart.
help-diff = Visar sida vid sida vad som ska översättas på nytt på PAGE (till exempel safety.md) till LANG.
help-record = Registrerar översättningarna av PAGE (till exempel safety.md) på LANG, eller av alla sidor på alla språk.

    En sida med ett inaktuellt ställe, eller med en annan struktur än källtexten, lämnas som den är, och utskriften säger vad som behöver göras. Kommentarer ”allow stale” som inte längre behövs tas bort.
help-record-unchanged = Varför inaktuella ställen får vara som de är. Orsaken sparas.
help-new = Skapar sidan PAGE (till exempel pictures.md) på alla språk och ger den en plats i menyn.

    Skriv sedan sidans text och beskrivning: kontrollen säger vad som återstår.
help-new-title = Sidans rubrik på ett språk; en för varje språk, till exempel --title sv=Bilder.
help-new-section = Menyns grupp, med dess rubrik på källspråket.
help-rename = Ger sidan OLD (till exempel safety.md) namnet NEW på alla språk.

    Länkar, meny, registreringar och kryss följer med, och den gamla adressen leder till den nya. Om OLD är till exempel safety.md#old-id är NEW rubrikens nya id.
help-remove = Tar bort sidan PAGE på alla språk och leder dess läsare till TARGET.

    Flytta först den text som ska vara kvar till TARGET. Länkar, meny och registreringar följer med.
help-remove-to = Sidan som har texten nu.
help-reviewed = Märker varje PAGE, eller alla sidor, som granskade i dag på alla språk.
help-edition = Stänger en version: bevarar alla sidors text som den är i dag, med nummer och datum.

    SENTENCE säger vad som har ändrats, en gång på varje språk i samma ordning som i mkdocs.yml. Den blir en rad i listan över ändringar. Handböckerna sparas i editions/ och ändras inte mer.
help-serve = Visar den kontrollerade webbplatsen medan den redigeras. Sidan laddas om efter varje ändring.

    Kommandot följer sidor, mallar, ord, termer och sökningens ord. Om porten är upptagen används nästa.
help-serve-port = Porten att börja med.
help-build = Bygger den kontrollerade webbplatsen i site/, färdig att publiceras.

    Ett fel avbryter bygget, och den tidigare webbplatsen förblir som den var. Med --preview visas felen på sidorna, som ligger i preview/ och inte behöver någon webbserver.
help-build-preview = Bygger en webbplats att läsa innan den publiceras.
help-doctor = Säger vilka inställningar den publicerade webbplatsen ännu saknar och vilka regler som inte ser på något språk.
help-frames = Skriver i serverns konfiguration vem som får visa webbplatsen i en ram.

    Det är adresserna i ”frames:” i mkdocs.yml, till exempel intranätets.
help-adopt = Tar kontrollen i bruk på en webbplats som den är, även om den är till hälften översatt.

    Skriver registreringar för allt som finns, listar det som är fel i dag i receipts/adopted.txt, som därefter bara blir kortare, och säger vad man ska se på först. Med --pages, --source och --to skriver det guideline.yml för ett projekt utan MkDocs.
help-adopt-pages = Var en sida finns, till exempel { "docs/{language}/{page}.md" } eller { "docs/{page}.{language}.md" }.
help-adopt-source = Språket som de andra är översatta från.
help-adopt-to = Ett annat språk; en gång för varje.
help-adopt-again = Tar också med det som har hittats sedan dess: listan blir längre.
help-schema = Skriver ut JSON-schemat för guideline.yml, för program som hjälper till att skriva filen.
help-schema-mkdocs = För mkdocs.yml, där inställningarna är ”extra: guideline:”.
adopt-there = Det finns redan en lista: { $file }. ”guideline record” förkortar den; --again tar med det som har hittats sedan dess.
adopt-lists = { $number ->
        [0] Inget är fel: ingen lista behövs.
        [one] En punkt finns i { $file }.
       *[other] { $number } punkter finns i { $file }.
    }
adopt-rules = Vad det är, enligt regel:
adopt-pages = Sidor med mest av det:
adopt-first = Se på de här först:
adopt-next = Från och med nu hittar ”guideline check” bara det som är nytt. Spara receipts/ i versionshanteringen.
project-none = Här finns varken mkdocs.yml eller { $file }. Kör kommandot i projektets mapp. ”guideline adopt --help” säger hur man börjar.
project-no-mkdocs = mkdocs.yml behöver paketet { $name }, som inte är installerat. Installera det, eller beskriv sidorna i guideline.yml.
command-without = Kommandot behöver paketet { $package }, som inte är installerat.
help-receive = För över registreringarna i FOLDER, som en avslutad kontroll gjorde, till grenens mapp CHECKOUT.

    För ett arbetsflöde som startas av en avslutad körning. Gör ingenting om ändringsförslaget är stängt, har ändrats eller öppnades av Dependabot.
help-record-artefact = Skriver också det registrerade till den här filen som JSON för ”guideline receive”.
help-readers = Visar vad som ändras för läsarna jämfört med den äldre versionen av projektet i mappen OLD.

    Skriver ut Markdown: de sidor som har ändrats, språk för språk, med de ändrade orden.
help-readers-exit-codes = Returvärden:
      0  det är gjort
      1  GitHub gjorde det inte: utskriften säger varför
      2  kommandot gick inte att förstå, eller det som behövs går inte att läsa
help-remind = Visar vad som måste göras därför att tiden har gått.

    Översättningar som ska vara klara inom en vecka, sidor att granska och länkar som är döda.

    Kontaktar varje webbplats som en sida länkar till. Skriver ut Markdown; inget om det inte finns något att göra.
help-remind-issue = Håller det i ett ärende på GitHub: öppnar, ändrar eller stänger det.
help-remind-exit-codes = Returvärden:
      0  det är gjort
      1  GitHub gjorde det inte: utskriften säger varför
      2  kommandot gick inte att förstå, eller det som behövs går inte att läsa
help-comment = Säger i ändringsförslagets enda kommentar vad kontrollen hittade: check.json i FOLDER.

    Rättelserna i suggestions.json bredvid blir förslag i en granskning. För ett arbetsflöde som startas av en avslutad körning.
help-comment-exit-codes = Returvärden:
      0  det är gjort
      1  GitHub gjorde det inte: utskriften säger varför
      2  kommandot gick inte att förstå, eller det som behövs går inte att läsa
help-receive-exit-codes = Returvärden:
      0  det är gjort
      1  GitHub gjorde det inte: utskriften säger varför
      2  kommandot gick inte att förstå, eller det som behövs går inte att läsa

### Guiden för redaktörer

guide-error = Hindrar publiceringen.
guide-warning = Titta på stället en gång till. Det hindrar inte publiceringen.
guide-note = För kännedom till den som granskar ändringen. Det finns inget att rätta.

### characters, lost, table row, strike, code, marking, checklists, address

quoted = { QUOTED($words) }
characters-unseen = På raden finns tecknet { $sign }, som ingen ser ({ $name }).
    .todo = Ta bort det eller skriv raden på nytt för hand.
characters-over = På raden finns tecknet { $sign }, som ritas över bokstaven före ({ $name }). Texten ser överstruken ut.
    .todo = Ta bort tecknet. Om texten inte längre gäller tar du bort den.
characters-mixed = I ”{ $word }” finns en bokstav ur ett annat alfabet ({ $script }) som ser likadan ut. Sökningen hittar inte ordet, och skärmläsaren läser det fel.
    .todo = Skriv ordet på nytt. Om det är avsiktligt skriver du { $allow } { $where }.
characters-misread = Här står ”{ $wrong }” där det ska stå ”{ $right }”: texten har sparats med fel teckenkodning.
    .todo = Skriv det på nytt. Om det är avsiktligt skriver du { $allow } { $where }.
lost-braces = Orden ”{ $words }” inom klammerparenteser visas inte för läsarna.
    .todo = Skriv dem utan klammerparenteser.
lost-cells = Raden har fler celler än tabellens { $number } kolumner. Resten visas inte för läsarna.
    .todo = Om ett lodstreck hör till texten skriver du det så här: \|
table-row = Tabellen har { $number } kolumner, så ”{ $text }” visas inte för läsarna.
    .todo = Ge raden lika många celler som den första. Om ett lodstreck hör till texten skriver du det så här: \|
strike = Den överstrukna texten är en annan än i { $origin }: där { $there }, här { $here }.
    .todo = Stryk över samma ställen på alla språk eller ta bort dem. Om det ska vara olika skriver du { $allow } { $where }.
code-marked = Koden är märkt ”{ $here }”, men i { $origin } ”{ $there }”.
    .todo = Skriv samma kommandon på alla språk. Om det ska vara olika skriver du { $allow } { $where }.
code-differs = Kommandot är ett annat än i { $origin }.
    .todo = Skriv samma kommandon på alla språk. Om det ska vara olika skriver du { $allow } { $where }.
marking-missing = Här saknas en märkning som finns i { $origin }: { $missing }
    .todo = Märk samma sak på alla språk, i formen { "{ .class }" } efter texten. Om det ska vara olika skriver du { $allow } { $where }.
marking-added = Här finns en märkning som inte finns i { $origin }: { $added }
    .todo = Märk samma sak på alla språk, i formen { "{ .class }" } efter texten. Om det ska vara olika skriver du { $allow } { $where }.
marking-differs = Märkningen är en annan än i { $origin }. Där: { $missing }. Här: { $added }
    .todo = Märk samma sak på alla språk, i formen { "{ .class }" } efter texten. Om det ska vara olika skriver du { $allow } { $where }.
checklists-ticked = Punkten är redan ikryssad på sidan: { $block }.
    .todo = Skriv [ ] med ett mellanslag. Det är läsaren som kryssar.
address = ”{ $address }” är ingen webbadress.
    .todo = Rätta adressen: https:// och webbplatsens namn, sedan resten.
address-user = Adressen ”{ $address }” skulle lämna ut ett användarnamn eller lösenord.
    .todo = Ta bort @ och det som står mellan https:// och @.
address-other = Länktexten är ”{ $shown }”, men länken leder till ”{ $host }”.
    .todo = Skriv i länktexten vart länken leder, eller rätta adressen.
address-raw = Adressen ”{ $address }” i { $tag } leder ingenstans när webbplatsen är byggd.
    .todo = Skriv länken så här: { $shape }

### syntax: tecken som läsarna skulle se

syntax-box = Det här blir ingen ruta, utan läsarna ser tecknen ”{ $mark }”.
    .todo = Skriv !!! danger "Rubrik" med raka citattecken och texten under, med fyra mellanslag först.
syntax-unknown = Läsarna ser tecknen ”{ $mark }” som de är.
    .todo = Webbplatsen känner inte till dem. Skriv det med ord, eller mellan grava accenter (`) om det ska vara så.
syntax-definition = Läsarna ser förklaringens tecken som de är: ”{ $mark }”.
    .todo = Webbplatsen känner inte till dem. Skriv det med ord.
syntax-abbreviation = Läsarna ser förkortningens förklaring som den är: ”{ $mark }”.
    .todo = Lämna en tom rad över och under den.
syntax-link = Det här blir ingen länk, utan läsarna ser tecknen ”{ $mark }”.
    .todo = Skriv [ord](page.md) utan mellanslag före ( och utan mellanslag i adressen.
syntax-empty-box = Det här blir ingen punkt i checklistan, utan läsarna ser tecknen ”{ $mark }”.
    .todo = Börja punkten med - [ ].
syntax-tasks = kryssrutorna visas som de är skrivna: ”[ ]”
    .todo = Lägg till { $extension } under markdown_extensions eller skriv en vanlig lista.
syntax-tick = Det här blir ingen punkt i checklistan, utan läsarna ser tecknen ”{ $mark }”.
    .todo = Börja punkten med - [ ] och ett mellanslag.
syntax-footnote = Det här blir ingen fotnot, utan läsarna ser tecknen ”{ $mark }”.
    .todo = Skriv [^1] här och noten i ett eget stycke: [^1]: Noten.
syntax-alert = Det här blir ingen ruta, utan läsarna ser tecknen ”{ $mark }”.
    .todo = Börja rutan med en rad där det bara står > [!NOTE].
syntax-paired = Läsarna ser tecknet ”{ $mark }” som det är.
    .todo = Det saknar sitt par eller har ett mellanslag bredvid sig. Lägg till paret, ta bort mellanslaget eller skriv ett omvänt snedstreck framför tecknet.
syntax-attributes = Läsarna ser märkningen ”{ $mark }” som den är.
    .todo = Skriv den direkt efter ordet, sist i en rubrik eller ensam på nästa rad.
syntax-icon = Det finns ingen ikon ”{ $mark }”, så läsarna ser dess namn.
    .todo = Rätta namnet eller ta bort ikonen.
syntax-entity = Läsarna ser tecknets namn ”{ $mark }” i stället för tecknet.
    .todo = Skriv själva tecknet.
syntax-table = Det här blir ingen tabell, utan läsarna ser tecknen ”{ $mark }”.
    .todo = Lämna en tom rad ovanför den.
syntax-comment = Det här blir ingen kommentar, utan läsarna ser tecknen ”{ $mark }”.
    .todo = Skriv <!-- före den och --> efter den.
syntax-backslash = Läsarna ser ett omvänt snedstreck ”{ $mark }”.
    .todo = Ta bort det. En radbrytning är två mellanslag i slutet av raden.
syntax-merge = Ett tecken från sammanslagningen av två ändringar är kvar: ”{ $mark }”.
    .todo = Behåll den text som är rätt och ta bort den andra texten och alla tre raderna med tecken.
syntax-box-mistyped = Det finns ingen ruta ”{ $name }”.
    .todo = Menade du ”{ $near }”?
syntax-box-unknown = Det finns ingen ruta ”{ $name }”.
    .todo = Använd någon av { $kinds }.
syntax-box-empty = Rutan innehåller ingen text: { $block }.
    .todo = Börja varje rad av rutans text med fyra mellanslag.
syntax-beside = Stället börjar med för få mellanslag ({ $indent }) och hamnar utanför rutan ovanför: { $block }.
    .todo = Börja raden med fyra mellanslag om den hör till rutan, annars utan mellanslag.

### unsafe: vad som kunde skada läsarna

unsafe-script = På sidan finns ett program (script) som skulle köras i läsarens webbläsare.
    .todo = Ta bort det. En sida kan ha text, länkar, listor, tabeller, rutor och egna bilder.
unsafe-frame = På sidan finns en ram (<{ $tag }>) som skulle visa något från en annan webbplats.
    .todo = Ta bort den och skriv en länk i stället. En sida kan ha text, länkar, listor, tabeller, rutor och egna bilder.
unsafe-frame-attribute = På sidan finns en ram ({ $name }).
    .todo = Ta bort det. En sida kan ha text, länkar, listor, tabeller, rutor och egna bilder.
unsafe-order = På sidan finns <{ $tag }>, som ändrar hur hela sidan fungerar.
    .todo = Ta bort det. En sida kan ha text, länkar, listor, tabeller, rutor och egna bilder.
unsafe-handler = På sidan finns ett program som startar när läsaren gör något ({ $name }).
    .todo = Ta bort det. En sida kan ha text, länkar, listor, tabeller, rutor och egna bilder.
unsafe-script-address = Adressen skulle starta ett program: ”{ $address }”.
    .todo = Ta bort det. En sida kan ha text, länkar, listor, tabeller, rutor och egna bilder.
unsafe-form = Formuläret skulle sända det som läsaren skriver till ”{ $address }”.
    .todo = Ta bort det. En sida kan ha text, länkar, listor, tabeller, rutor och egna bilder.
unsafe-fetched = ”{ $address }” hämtas från en annan plats, och där skulle man se vem som läser sidan.
    .todo = Lägg filen i språkets mapp och skriv dess namn där, eller skriv en länk till den i stället.
unsafe-fetched-by = ”{ $address }” hämtas från en annan plats (<{ $tag } { $name }>), och där skulle man se vem som läser sidan.
    .todo = Lägg filen i språkets mapp och skriv dess namn där, eller skriv en länk till den i stället.
unsafe-link = Länken leder varken till en sida, ett telefonnummer eller en e-postadress: ”{ $address }”.
    .todo = Skriv en adress som börjar med https:// eller mailto:, eller namnet på en sida.
unsafe-style-element = På sidan finns formatering (style) som webbläsarna inte tar hänsyn till på den här webbplatsen.
    .todo = Ta bort den: webbplatsen ger sidan dess utseende.
unsafe-style-attribute = På sidan finns formatering (style=) som webbläsarna inte tar hänsyn till på den här webbplatsen.
    .todo = Ta bort den: webbplatsen ger sidan dess utseende.
unsafe-element = På sidan finns HTML-kod som ingen sida behöver (<{ $tag }>).
    .todo = Skriv samma sak utan HTML-kod: som text, länk, lista, tabell, ruta eller bild.
unsafe-class = På sidan finns en klass som ingen sida behöver: { $name }.
    .todo = Ta bort den. De klasser som sidor kan ha är { $known }.
unsafe-attribute = På sidan finns ett attribut som ingen sida behöver: { $name }.
    .todo = Ta bort det: läsarna får samma ord med samma utseende på alla språk.
unsafe-attribute-value = Ett attribut har ett värde som ingen sida behöver: { $name }={ $value }
    .todo = Ta bort det: läsarna får samma ord med samma utseende på alla språk.
unsafe-id = ”{ $name }” duger inte som id, eller så använder webbplatsen det själv.
    .todo = Skriv ett id med små bokstäver, siffror och bindestreck som webbplatsen inte själv använder.
unsafe-declaration = Webbläsaren kunde ta tecknen för en kommentar och låta bli att visa text.
    .todo = Skriv &lt; i stället för det första tecknet, eller sätt allt mellan grava accenter (`).
unsafe-field = Uppgiften ”{ $field }” överst på sidan innehåller HTML-kod (<{ $tag }>).
    .todo = Skriv bara text: uppgiften visas som den är.
unsafe-identity-code = Här finns en personbeteckning som vem som helst skulle kunna läsa.
    .todo = Ta bort den och berätta om den för den som sköter webbplatsen, eftersom den finns kvar i tidigare versioner. Om den är avsedd för alla skriver du { $allow } { $where }.
unsafe-mobile-number = Här finns ett mobilnummer som ser privat ut.
    .todo = Ta bort det och berätta om det för den som sköter webbplatsen, eftersom det finns kvar i tidigare versioner. Om det är avsett för alla skriver du { $allow } { $where }.

### kind: filer bredvid sidorna

kind-irregular = Filen { $why }.
    .todo = Ta bort den eller lägg själva filen där i stället.
kind-large = Filen { $why }.
    .todo = Gör den mindre.
kind-name-unseen = Filen { $why }.
    .todo = Ge den ett nytt namn.
irregular-link = är en symbolisk länk
irregular-folder-link = ligger i en mapp som är en symbolisk länk
irregular-pipe = är ett rör mellan program (pipe)
irregular-socket = är en förbindelse mellan program (socket)
irregular-device = är en enhet
irregular-folder = är en mapp
irregular-no-file = är ingen vanlig fil
irregular-name = har ett namn med tecken som ingen ser
irregular-large = är större än { $size } MB
kind-stray = Filen finns inte i något språks mapp.
    .todo = Flytta den till någon av { $folders }.
kind-reserved = Filen skulle ta en adress som webbplatsen själv använder ({ $address }).
    .todo = Flytta den på alla språk till en undermapp, till exempel { $folder }, och skriv länken { $link } på sidan.
kind-page-reserved = Sidan skulle ta en adress som webbplatsen själv använder ({ $address }).
    .todo = Ge den ett nytt namn på alla språk.
kind-page-same = Sidan har samma adress som { $origin }, och en webbläsare skulle bara visa den ena.
    .todo = Ge den ena ett nytt namn på alla språk.
kind-name = Filens namn skulle bli en adress som är svår att skriva.
    .todo = Använd bokstäver, siffror, bindestreck och en punkt, till exempel old-harbour.jpg.
kind-compressed = Filen är en komprimerad kopia.
    .todo = Ta bort den: de kopior som servern sänder görs när webbplatsen byggs.
kind-unknown = En sådan fil kan inte läggas på webbplatsen.
    .todo = På webbplatsen kan du lägga bilder ({ $pictures }) och dokument ({ $documents }). Ta bort filen eller spara den i något av de formaten.
kind-empty = Filen är tom.
    .todo = Ta bort den eller spara den på nytt.
kind-no-picture = Filen är ingen { $format }-bild, fast dess namn säger det.
    .todo = Öppna den i ett bildprogram, spara den på nytt som { $format } och lägg in den här.
kind-large-picture = Bilden har fler än 50 miljoner bildpunkter och skulle ta lång tid att ladda.
    .todo = Gör den mindre. Öppna den i ett bildprogram, spara den på nytt som { $format } och lägg in den här.
kind-damaged-picture = Bilden är skadad ({ $problem }).
    .todo = Öppna den i ett bildprogram, spara den på nytt som { $format } och lägg in den här.
kind-place = Bilden avslöjar var den är tagen.
    .todo = Ta bort platsen (GPS). Öppna den i ett bildprogram, spara den på nytt som { $format } och lägg in den här.
kind-more-than-picture = Filen innehåller mer än en bild.
    .todo = Öppna den i ett bildprogram, spara den på nytt som { $format } och lägg in den här.
kind-not-utf-8 = Filen är inte UTF-8-text.
    .todo = Spara den med teckenkodningen UTF-8.
kind-no-drawing = Filen är ingen SVG-teckning (rad { $line }: { $problem }).
    .todo = Spara teckningen som en enkel SVG utan skript, stilar, länkar, bilder och effekter, eller spara den som PNG.
kind-drawing = Teckningen innehåller något som den inte får innehålla: { $what }.
    .todo = Spara teckningen som en enkel SVG utan skript, stilar, länkar, bilder och effekter, eller spara den som PNG.
drawing-encoding = en annan teckenkodning ({ $encoding })
drawing-doctype = en dokumenttyp (<!DOCTYPE>)
drawing-instruction = en instruktion (<?{ $name }>)
drawing-levels = fler än { $most } nivåer inuti varandra
drawing-element = elementet <{ $name }>
drawing-attribute = attributet { $name }
drawing-value = { $name }=”{ $value }”
drawing-style = stilen ”{ $style }”
kind-no-pdf = Filen är ingen PDF-fil, fast dess namn säger det.
    .todo = Spara den på nytt som en vanlig PDF-fil utan formulär, skript och bilagor.
kind-locked-pdf = PDF-filen är låst, eller så syns det inte vad den gör.
    .todo = Spara den på nytt som en vanlig PDF-fil utan formulär, skript och bilagor.
kind-active-pdf = PDF-filen gör mer än visar sidor (/{ $name }).
    .todo = Spara den på nytt som en vanlig PDF-fil utan formulär, skript och bilagor.
kind-no-document = Filen är inget { $end }-dokument, fast dess namn säger det.
    .todo = Spara dokumentet utan makron, objekt och bifogade filer, eller som PDF.
kind-large-document = Filen är för stor för att vara ett dokument.
    .todo = Gör den mindre eller spara den som PDF.
kind-active-document = Dokumentet innehåller mer än text och bilder ({ $name }).
    .todo = Spara dokumentet utan makron, objekt och bifogade filer, eller som PDF.
kind-loading-document = Dokumentet hämtar något från en annan plats när det öppnas.
    .todo = Spara dokumentet utan makron, objekt och bifogade filer, eller som PDF.

### untranslated: text som inte har översatts

untranslated-same = { $what } är likadan som källtexten i { $origin }.
    .todo = Översätt den. Ett namn eller ett citat på ett annat språk märks så här: *text*{ "{: lang=fi }" }. Om texten är rätt som den är skriver du { $allow } { $where }.
untranslated-other = { $what } verkar vara på ett annat språk än sidan: { $language }.
    .todo = Översätt den. Ett namn eller ett citat på ett annat språk märks så här: *text*{ "{: lang=fi }" }. Om texten är rätt som den är skriver du { $allow } { $where }.
untranslated-word = Källtextens ord ”{ $word }” ({ $origin }) har inte översatts.
    .todo = Översätt det. Ett namn eller ett citat på ett annat språk märks så här: *text*{ "{: lang=fi }" }. Om texten är rätt som den är skriver du { $allow } { $where }.
untranslated-alike = { $what } är likadan som texten i { $origin }, fast språken är olika. Den ena är fel.
    .todo = Översätt den. Ett namn eller ett citat på ett annat språk märks så här: *text*{ "{: lang=fi }" }. Om texten är rätt som den är skriver du { $allow } { $where }.
untranslated-marked = { $what } är i sin helhet märkt som text på ett annat språk. Skärmläsaren skulle läsa den på fel språk.
    .todo = Översätt den. Bara ett citat eller ett namn inne i en text märks så. Om det är ett sådant skriver du { $allow } { $where }.
untranslated-this-text = Texten
untranslated-this-quoted = Texten ”{ $text }”
untranslated-this-field = Uppgiften ”{ $field }” överst på sidan
untranslated-owner-todo = Skriv enhetens namn så som den själv skriver det på det här språket.
untranslated-this-tooltip = Förklaringen ”{ $text }”
untranslated-tooltip-todo = Översätt den.

### nav: menyn

nav-no-page = Menyn leder till { $target }, men filen { $file } finns inte.
    .todo = Rätta raden i menyn eller skriv sidan.
nav-unreached = Ingenting i menyn leder till sidan (nav i { $config }).
    .todo = Lägg till raden ”- Title: { $path }” i nav och skriv sidans rubrik i stället för Title.
nav-no-title = ”{ $title }” i menyn har ingen rubrik på det här språket ({ $language }).
    .todo = Lägg till raden ”{ $title }: …” i nav_translations för ”locale: { $locale }” i { $config }.
nav-same-title = ”{ $title }” i menyn har samma rubrik också på det här språket ({ $language }).
    .todo = Rätta raden ”{ $title }: …” i nav_translations för ”locale: { $locale }” i { $config }.
nav-other-language = Menyns rubrik ”{ $translated }” ({ $language }) verkar vara på ett annat språk: { $other }.
    .todo = Rätta raden ”{ $title }: …” i nav_translations för ”locale: { $locale }” i { $config }.
nav-exchanged = Menyns rubriker ”{ $title }” och ”{ $other }” ({ $language }) passar på varandras sidor.
    .todo = Se efter vilken sida var och en leder till. Om de har bytt plats byter du tillbaka dem.
nav-footer = Längst ner på varje sida finns en länk till { $name }, men filen { $file } finns inte.
    .todo = Skriv sidan eller ta bort raden från ”footer:”.

### modality: vad som är förbjudet, obligatoriskt eller tillåtet

modality = Översättningen säger kanske inte samma sak som { $origin }: { SEQUENCE($parts) }.
    .todo = Jämför meningarna. Om de säger samma sak skriver du { $allow } { $where }.
denied-not = här saknas källtextens ”inte” ({ QUOTED($words) })
denied-here = här finns ett ”inte” som källtexten saknar ({ QUOTED($words) })
denied-exempted = enligt källtexten behöver något inte göras, men här förbjuds det
denied-forbidden = källtexten förbjuder det som enligt den här texten bara inte behöver göras
denied-other = när två saker ställs mot varandra nekas här den andra av dem
turned-round = de här orden står i en annan ordning än i källtexten ({ QUOTED($there) }): { QUOTED($here) }
force-other = i källtexten finns { ALL($there) }, här { ALL($here) }
force-added = här finns en skyldighet som källtexten saknar ({ QUOTED($words) })
force-missing = här saknas källtextens skyldighet ({ QUOTED($words) })
force-obligation = en skyldighet ({ QUOTED($words) })
force-recommendation = en rekommendation ({ QUOTED($words) })
force-permission = en tillåtelse ({ QUOTED($words) })
opposite = i källtexten står ”{ $there }”, här står motsatsen: ”{ $here }”

### pending: ställen som väntar på sin översättning

pending-source = Sidan är på källspråket ({ $language }) och väntar inte på någon översättning.
    .todo = Skriv kommentaren i översättningen i stället.
pending-no-day = I kommentaren ({ $mark }) saknas den sista dagen för översättningen.
    .todo = Skriv den sista dagen: { $pending }
pending-other-day = Dagen ”{ $written }” står i en form som kontrollen inte läser.
    .todo = Skriv så här: { $pending }
pending-first = ”first { $first }” är ingen dag före { DAY($day) }.
    .todo = Skriv den dag då översättningen först skulle ha varit klar.
pending-no-reason = I kommentaren saknas orsaken.
    .todo = Skriv orsaken: { $pending }
pending-over = Översättningen skulle ha varit klar { DAY($day) }. Orsak till väntan: { $reason }
    .todo = Översätt texten och ta bort kommentaren.
pending-too-long = Det är mer än { $days } dagar till { DAY($day) }. Så länge skulle läsarna se fel språk.
    .todo = Skriv en dag som är senast { $latest }.

### file, unused: filer

file-name = Filens namn skulle bli en adress som är svår att skriva.
    .todo = Ge filen ett nytt namn på alla språk. Använd små bokstäver a–z, siffror och bindestreck, till exempel elected-officials.md.
file-not-utf-8 = Filen är inte sparad med teckenkodningen UTF-8, så å, ä och ö skulle bli fel.
    .todo = Spara sidan som UTF-8-text. Om den redan är det ångrar du den senaste ändringen och försöker på nytt.
file-unconverted = Det går inte att göra en sida av texten ({ $problem }).
    .todo = Spara sidan som UTF-8-text. Om den redan är det ångrar du den senaste ändringen och försöker på nytt.
file-bytes = Sidan är för lång: { $bytes } byte, högst { $most }.
    .todo = Dela upp den på flera sidor.
file-lines = Sidan är för lång: { $lines } rader, högst { $most }.
    .todo = Dela upp den på flera sidor.
file-word = Ett ord har fler än { $most } bokstäver: ”{ $word }…”.
    .todo = Skriv mellanslag mellan orden.
file-passage = Stycket har fler än { $most } tecken.
    .todo = Lämna tomma rader mellan dess delar eller förkorta det.
file-unclosed = På sidan finns fler än { $most } ”{ $opening }” utan motstycke.
    .todo = Skriv ”{ $closing }” efter vart och ett eller ta bort dem.
file-unended = På sidan finns fler än { $most } HTML-element inuti varandra.
    .todo = Avsluta vart och ett eller skriv texten utan HTML-kod.
unused = Ingen sida visar filen eller leder till den ({ $languages }), men vem som helst kan läsa den.
    .todo = Länka till den, eller ta bort den på alla språk om ingen behöver den.

### formerly, gone: tidigare adresser

formerly-loop = ”{ $former }” leder runt i en cirkel, tillbaka till början.
    .todo = Rätta raden som börjar med ”{ $field }:” på alla språk.
formerly-there = ”{ $former }” är ingen tidigare adress: { $file } finns kvar.
    .todo = Rätta raden som börjar med ”{ $field }:” på alla språk.
formerly-circle = ”{ $former }” är ingen tidigare adress: { $file } finns kvar och säger samma sak om den här sidan. De leder runt i en cirkel.
    .todo = Rätta raden som börjar med ”{ $field }:” på alla språk.
formerly-claimed = ”{ $former }” leder redan till { $page }.
    .todo = Rätta raden som börjar med ”{ $field }:” på alla språk.
formerly-no-page = ”{ $former }” gäller en sida som varken finns eller har funnits.
    .todo = Rätta raden som börjar med ”{ $field }:” på alla språk.
formerly-page-first = ”{ $former }” gäller en sida som har tagits bort, och ingen sida säger att dess adress förut var ”{ $name }”.
    .todo = Lägg till ”{ $name }” på alla språk i listan på raden som börjar med ”{ $field }:”, eller i listan på den sida som har resten av texten.
formerly-no-heading = ”{ $former }” leder till en rubrik som sidan inte har.
    .todo = Rätta raden som börjar med ”{ $field }:” på alla språk.
formerly-heading-there = ”{ $former }” är ingen tidigare adress: rubriken finns kvar.
    .todo = Rätta raden som börjar med ”{ $field }:” på alla språk.
gone-page = Sidan har tagits bort, och dess adress leder ingenstans.
    .todo = Skriv ”{ $field }: [{ $name }]” på alla språk överst på den sida som har texten nu. Om där redan finns en sådan rad, lägg till ”{ $name }” i listan.{ $command ->
        [yes] {" "}Du kan också köra ”guideline remove { $name } --to SIDA”, där SIDA är den andra sidan: då ändras också länkarna och menyn.
       *[no] {""}
    }
gone-page-to = Sidan har tagits bort, och dess adress leder ingenstans. En del av dess rubriker finns nu i { $file }.
    .todo = Skriv en rad överst på den sidan på alla språk: ”{ $line }”.{ $command ->
        [yes] {" "}Du kan också köra ”guideline remove { $name } --to { $target }”: då ändras också länkarna och menyn.
       *[no] {""}
    }
gone-heading = { $number ->
        [one] Rubriken med id:t { ALL($names) } finns inte längre i { $page }, och länkar till den leder fel.
       *[other] Rubrikerna med id:na { ALL($names) } finns inte längre i { $page }, och länkar till dem leder fel.
    }
    .todo = Om id:t ändrades av misstag, ge rubriken det gamla tillbaka. { $there ->
        [yes] Byt annars raden ”{ $field }: …” överst på den här sidan mot ”{ $line }”
       *[no] Skriv annars ”{ $line }” överst på den här sidan
    } på alla språk. Efter kolonet står det id som läsaren leds till. Byt det om texten nu finns under en annan rubrik.
gone-moved = { $number ->
        [one] Rubriken med id:t { ALL($names) } fanns i { $page } och finns nu på den här sidan, men länkar till det gamla stället leder inte hit.
       *[other] Rubrikerna med id:na { ALL($names) } fanns i { $page } och finns nu på den här sidan, men länkar till det gamla stället leder inte hit.
    }
    .todo = { $there ->
        [yes] Byt raden ”{ $field }: …” överst på den här sidan mot ”{ $line }”
       *[no] Skriv ”{ $line }” överst på den här sidan
    } på alla språk.

### edition: versioner

edition-damaged = Filen är skadad och kan inte läsas som en version.
    .todo = Lägg tillbaka den publicerade texten: öppna samma fil i grenen main på GitHub, välj ”Copy raw file” och klistra in texten i stället för allt i den här filen. Om två personer har stängt samma version behåller du den publicerade och stänger den andra på nytt.
edition-edited = Filen har ändrats efter att versionen stängdes.
    .todo = Lägg tillbaka den publicerade texten: öppna samma fil i grenen main på GitHub, välj ”Copy raw file” och klistra in texten i stället för allt i den här filen. Om riktlinjerna ska säga något annat ändrar du sidorna och stänger en ny version.
edition-number = Filen innehåller version { $number } och inte den som filens namn säger.
    .todo = Ge filen dess eget nummer tillbaka.
edition-follows = Version { $before } saknas eller är en annan än när den här versionen stängdes.
    .todo = Hämta editions/{ $before }.json ur versionshanteringen som den sparades.
edition-handbook = Filen saknas eller är inte handboken i version { $number }.
    .todo = Hämta filen ur versionshanteringen som den sparades. Dess kontrollsumma står i editions/{ $number }.json, och läsare kan jämföra handboken som de har laddat ner med den.
edition-language = Versionen finns också på språket ”{ $language }”, som webbplatsen inte har.
    .todo = Om språket har tagits bort från webbplatsen skriver du ”former_languages: [{ $language }]” under ”extra: guideline:” i { $config }.

### joint: var långa ord får delas

joint = ”{ $word }” har inga fogar i { $file } och kan inte delas, så ordet ryms inte på en telefon.
    .todo = Skriv ordet i { $file } under sitt språk, med | vid varje fog: arbets|gemenskap. Om det inte får delas skriver du { $allow } { $where }.
joint-unreadable = Filen går inte att läsa ({ $problem }).
    .todo = Lägg själva filen där.
joint-not-utf-8 = Filen är inte UTF-8-text.
    .todo = Spara den med teckenkodningen UTF-8.
joint-line = Raden går inte att läsa.
    .todo = Jämför den med raderna omkring.
joint-unknown-language = ”{ $language }” är inget språk på webbplatsen.
    .todo = Rätta det eller ta bort det. Språken är { $known }.
joint-no-word = ”{ $word }” är inget ord med fogar.
    .todo = Skriv bokstäver, och | vid varje fog: arbets|tid.
joint-twice = ”{ $word }” finns två gånger.
    .todo = Ta bort det ena.
joint-no-list = Det här är ingen lista med ord per språk.
    .todo = Börja den med ”sv:”.
joint-below = Under ”{ $language }” finns något som inte är ett ord.
    .todo = Skriv ett ord per rad: - arbets|tid

### term: ordlistans fil

term-no-file = Filen saknas, fast det står ”glossary: true” i mkdocs.yml.
    .todo = Ta tillbaka den, eller skriv ”glossary: false” om det inte ska finnas någon ordlista.
term-unreadable = Filen går inte att läsa ({ $problem }).
    .todo = Lägg själva filen där.
term-not-utf-8 = Filen är inte UTF-8-text.
    .todo = Spara den med teckenkodningen UTF-8.
term-line = Raden går inte att läsa ({ $problem }).
    .todo = Jämför den med raderna omkring.
term-file = Filen går inte att läsa ({ $problem }).
    .todo = Ångra den senaste ändringen i filen.
term-absent = Ordet saknas på ”{ $language }”.
    .todo = Skriv { $language }: och ordet.
term-no-text = Ordet på ”{ $language }” är ingen text.
    .todo = Skriv ett ord, och andra ord under also:.
term-also = Orden i also: har inget språk.
    .todo = Skriv { "{sv: [word]}" }.
term-also-no-list = Orden på ”{ $language }” under also: är ingen lista med texter.
    .todo = Skriv { $language }: [ord, ett annat].
term-unknown-key = ”{ $key }” hör inte till ordlistan.
    .todo = Rätta det eller ta bort det. Möjliga är { $known }.
term-unknown-language = ”{ $key }” är inget språk som also: kan ha.
    .todo = Rätta det eller ta bort det. Möjliga är { $known }.
term-twice = ”{ $key }” finns två gånger för samma ord.
    .todo = Ta bort det ena.
term-no-entry = Det här är inget ord i ordlistan.
    .todo = Skriv varje ord på sin egen rad: - { "{fi: …, sv: …, en: …}" }

### onboarding: introduktionen

onboarding-twice = Introduktionen ”{ $role }” finns två gånger på sidan.
    .todo = Ta bort den här raden.
onboarding-unknown = Det finns ingen introduktion ”{ $role }”.
    .todo = Skriv någon av { $roles }.
onboarding-line = På den här raden kan ingen introduktion visas.
    .todo = Sätt den på en egen rad med en tom rad ovanför och under, och skriv inget annat på raden: <div data-onboarding="{ $role }"></div>
onboarding-missing = Introduktionen ”{ $role }” visas i { $origin } men inte här.
    .todo = Lägg till raden <div data-onboarding="{ $role }"></div> på samma ställe.

### Kommandon: sidornas namn, rename, remove, reviewed

page-unknown = Det finns ingen sida { $file }.
page-mistyped = Det finns ingen sida { $file }. Menade du { $near }?
moved = { $old } → { $new }
removed = { $file }: borttagen
changed = { $file }: ändrad
remove-no-heading = { $number ->
        [one] I { $page } finns ingen rubrik med id:t { ALL($names) }. Dess gamla adress leder
       *[other] I { $page } finns inga rubriker med id:na { ALL($names) }. Deras gamla adresser leder
    } till sidans början. Om texten finns under en annan rubrik där, skriv den rubrikens id på raden ”{ $field }: …” på alla språk.
remove-menu = { $number ->
        [one] Ur menyn försvann rubriken { QUOTED($titles) }.
       *[other] Ur menyn försvann rubrikerna { QUOTED($titles) }: också en grupp försvinner när den inte har någon sida kvar.
    }
remove-linked = { $file }: { $number ->
        [one] länken på rad { ALL($lines) } till den borttagna sidan leder nu till { $page }
       *[other] länkarna på raderna { ALL($lines) } till den borttagna sidan leder nu till { $page }
    }. Läs om texten ännu stämmer.
move-receipts = { $old }: det registrerade finns nu i { $new }
move-nothing = Det finns inget kvar att göra.
edition-sentences = Säg med en mening på varje språk vad som har ändrats, med högst { $most } tecken och i den här ordningen: { $languages }.
edition-pending = Sidan { $file } har ett ställe som väntar på översättning. Översätt det först: en version säger samma sak på alla språk.
edition-nothing = Inget har ändrats efter version { $number }.
edition-refused = Ingen version stängdes och inget ändrades.
move-failed = { $file }: { $why }. Ingenting ändrades.
move-notice = ”{ $name }” är på fel ställe: tidsbegränsade meddelanden ska ligga i mappen notices/, och andra sidor utanför den.
move-no-heading = { $file } har ingen rubrik { $name }. Den har { $known }.
move-id = Id:t ”{ $name }” får bara ha små bokstäver och bindestreck.
move-id-there = Id:t ”{ $name }” finns redan.
move-same = ”{ $name }” är ingen annan sida. Ange den sida som har texten nu.
move-fixed = Webbplatsen behöver { $path } med det här namnet, så den stannar där den är.
move-unread = { $file }: { $why } Rätta det först.

### Kommandon: serve, frames, doctor

serve-port = Port { $port } är upptagen. Den här förhandsvisningen finns på port { $free }.
serve-no-port = Alla portar från { $first } och framåt är upptagna. Ange en annan: --port.
serve-built = Webbplatsen byggdes. Det tog { $seconds } s.
serve-at = Förhandsvisningen finns på { $address } (avsluta med Ctrl+C).
frames-same = { $file } är redan rätt: { $allowed }
frames-written = { $file }: skriven: { $allowed }. För över filen till servern och ladda om nginx.
blind-letters = ingenting skiljer dess texter från andra: ”untranslated” ser inget
blind-dictionary = ingen ordbok: ”untranslated” ser meningar, inte enstaka ord
blind-modality = inga ord för måste, får och inte: ”modality” ser inget
blind-forms = inga ordformer: ”term” går efter hur ord börjar
blind-numbers = inga räkneord: ”literal” läser bara siffror
blind-dates = inga namn på månader och dagar: ”literal” läser bara datum i siffror
doctor-language = { $language }: { $what }
doctor-language-known = { $language }: reglerna vet vad de behöver.
doctor-line = - { $what }
doctor-nothing = Här saknas ingenting.
doctor-missing = Saknas: { $number }. Se SETUP.md.
doctor-unseen = På GitHub, dit det här kommandot inte ser: main är skyddad (ett ändringsförslag, ett godkännande och kontrollerna ”Translations” och ”test” krävs), Pages publicerar från GitHub Actions, Actions får göra ändringsförslag, och redaktörerna får skapa grenar. SETUP.md säger hur.
doctor-site-url = SITE_URL: adressen där läsarna hittar webbplatsen, med ett snedstreck sist.
doctor-repository-url = REPOSITORY_URL: utan den har ingen sida en länk för redigering.
doctor-report-to = REPORT_TO: e-posten eller sidan där man kan berätta vad som hindrar någon från att använda webbplatsen.
doctor-contact = CONTACT: vem läsarna frågar.
doctor-no-owners = .github/CODEOWNERS: ingen blir ombedd att granska en ändring.
doctor-owners = .github/CODEOWNERS: namnen är platshållare. GitHub frågar ingen förrän de är riktiga.
doctor-workflow-gone = .github/workflows/{ $name }.yml: arbetsflödet saknas.
doctor-workflow-rights = .github/workflows/{ $name }.yml: börjar med rättigheter, fast det inte ska ha några ({ "permissions: {}" }).
doctor-no-git = git: är inte installerat.
doctor-no-clone = git: den här mappen är ingen klon av projektet.

### print: vad som kan finnas i den tryckta handboken

print-declaration = I texten finns ”<![”, som inte går att läsa.
    .todo = Skriv det som kod, mellan grava accenter (`).
print-unopened = </{ $tag }> avslutar något som inte har börjat.
    .todo = Ta bort det eller skriv början först.
print-unclosed = <{ $tag }> har inget slut.
    .todo = Skriv </{ $tag }> där det slutar.
print-icon = En ensam ikon säger ingenting på papper, och ingenting för den som lyssnar på sidan.
    .todo = Skriv ett ord bredvid den.
print-element = <{ $tag }> kan inte tryckas här.
    .todo = Säg det med ord eller med en bild. Om bara webbplatsen behöver det skriver du { "{: .site-only }" } efter stället.
print-link-no-words = Länken till ”{ $link }” har inga ord, så läsarna vet inte vart den leder.
    .todo = Skriv vart den leder.
print-link-address = ”{ $link }” är ingen webbadress.
    .todo = Rätta länkens adress.
print-link-closed = Länken leder till ”{ $link }”, som ingen läsare kan öppna.
    .todo = Rätta länkens adress.
print-link-heading = Länken till ”{ $link }” leder inte till någon rubrik.
    .todo = Rätta länkens adress.
print-link-no-site = Länken till ”{ $link }” kan inte tryckas, eftersom webbplatsen inte har någon adress.
    .todo = Rätta länkens adress.
print-no-language = ”{ $language }” är ingen språkkod.
    .todo = Skriv en kod, till exempel sv eller fi.
print-picture-no-words = Bilden ”{ $picture }” har ingen beskrivning. Den som inte ser bilden får inte veta vad den visar.
    .todo = Skriv vad den visar: ![Vad den visar](picture.png)
print-picture-gone = Bilden ”{ $picture }” finns inte.
    .todo = Rätta dess adress.
print-picture-kind = Bilden ”{ $picture }” kan inte tryckas.
    .todo = Använd någon av { $known }.
print-picture-damaged = Bilden ”{ $picture }” går inte att läsa: { $problem }
    .todo = Spara bilden på nytt.
print-character = Tecknet ”{ $character }” ({ $code }) kan inte tryckas.
    .todo = Använd ord eller ett annat tecken.
print-heading = En rubrik på nivå { $level } följer efter nivå { $before }.
    .todo = Skriv { $signs } framför den.
print-first-heading = En rubrik på nivå { $level } har ingen rubrik före sig.
    .todo = Skriv { $signs } framför den.
print-empty-heading = En rubrik är tom.
    .todo = Skriv den eller ta bort dess rad.
print-id-twice = Id:t ”{ $name }” finns två gånger på sidan.
    .todo = Ge det andra stället ett eget id.
print-list = Listan innehåller något annat än sina punkter.
    .todo = Gör det till en punkt.
print-footnote = En punkt i checklistan har en fotnot, som saknas i de samlade checklistorna.
    .todo = Skriv det som fotnoten säger i själva punkten.
print-column = En av tabellens kolumner har ingen rubrik. Den som använder skärmläsare vet inte vad kolumnen innehåller.
    .todo = Skriv en rubrik på tabellens första rad.
print-spanning = En cell i tabellen sträcker sig över flera rader eller kolumner.
    .todo = Skriv i varje cell vad som gäller där.
print-cells = Tabellens rader har olika många celler.
    .todo = Ge varje rad lika många celler som den första.
print-undated = Ingen sida säger när den har granskats.
    .todo = Lägg till raden ”reviewed: …” överst på sidan.
print-not-typeset = PDF-filen ”{ $title }” går inte att göra: { $problem }
    .todo = Fråga den som sköter tryckmallarna.
print-font = Typsnittet saknas eller är fel: { $problem }
    .todo = Installera låsfilens paket på nytt: make install.
print-sheet = Listan ”{ $title }”, som skrivs ut, har { $pages } sidor.
    .todo = Den får ha högst { $most }. Skriv ”onboarding: false” överst på de sidor som nyanställda inte behöver läsa.

### Kommandoradens egna ord

click-aborted = Avbrutet.
click-commands = Kommandon
click-default = förval: { $default }
click-error = Fel: { $message }
click-extra = Det här är för mycket i kommandot: { $args }
click-file = ”{ $filename }” är en fil, men det ska vara en mapp.
click-folder = ”{ $filename }” är en mapp, men det ska vara en fil.
click-help = Visar den här hjälpen.
click-invalid = Det här duger inte: { $param_hint }. { $message }
click-mean = Menade du { $possibility }?
click-mean-one = Menade du något av { $possibilities }?
click-no-argument-given = I kommandot saknas
click-no-choice = ”{ $value }” är inget av { $choices }.
click-no-command = Det finns inget kommando ”{ $name }”.
click-no-command-given = Skriv vilket kommando som ska köras.
click-no-file = ”{ $filename }” finns inte.
click-no-number = ”{ $value }” är inget heltal.
click-no-option = Det finns inget val ”{ $name }”.
click-no-option-given = I kommandot saknas valet
click-no-value = Valet ”{ $name }” har inget värde.
click-options = Val
click-range = { $value } ligger inte i intervallet { $range }.
click-try = Hjälp får du så här: { $command } { $option }
click-any-options = { "[VAL]" }
click-any-command = KOMMANDO [UPPGIFTER]...
click-usage = Användning:
click-value = Valet ”{ $name }” saknar sitt värde.
help-version = Visar versionen.
click-required = obligatoriskt

### Inställningar

config-none = I den här mappen finns ingen mkdocs.yml. Kör kommandot i projektets mapp.
config-value = mkdocs.yml: ett värde i den, eller en miljövariabel som SITE_URL, går inte att läsa: { $problem }. Rätta det.
config-other = mkdocs.yml går inte att använda. { $problem }
config-i18n = I mkdocs.yml saknas tillägget ”i18n”, som kontrollen av språken behöver.
config-inherit = mkdocs.yml tar inställningar från en annan fil (INHERIT). Skriv alla i mkdocs.yml.
config-link = { $folder } är en symbolisk länk. Lägg själva mappen där.
config-words = Webbplatsens ord går inte att använda: { $problem }
config-repository = mkdocs.yml: ”repository: { $setting }” är ingen adress till ett projekt på GitHub. Skriv en adress som https://github.com/owner/name, eller lämna den tom.
config-editors = ”editors” har { ALL($unknown) }, men meddelandena finns bara på { ALL($known) }
config-mapping = mkdocs.yml: under ”extra: guideline:” ska det finnas indragna inställningar.
config-options = mkdocs.yml: något är fel under ”extra: guideline:”. { SEQUENCE($problems) }.
config-setting = mkdocs.yml: något är fel i ”{ $name }:”. { $problem }
config-no-language = Webbplatsen har inget språk ”{ $language }”. Språken är { ALL($known) }.
config-no-place = ”{ $place }” är varken en e-postadress eller en webbadress. Skriv till exempel name@city.example eller https://city.example/feedback, eller lämna det tomt.
config-no-origin = ”{ $origin }” duger inte. Skriv https:// och bara serverns namn, till exempel https://city.sharepoint.com eller https://*.cloud.microsoft.
config-logo-name = ”{ $name }” är inget namn på en bild. Lägg en bild ({ ALL($kinds) }) i { $folder } och skriv dess namn, till exempel city.svg.
config-logo-gone = Bilden { $file } finns inte. Lägg den där eller rätta namnet.
config-no-address = mkdocs.yml: ”site_url:” är tom. En webbplats som publiceras behöver sin adress, eftersom webbplatskartan, flödet över ändringar och länkarna mellan språken använder den. Skriv den, eller ange den vid bygget: SITE_URL=https://…/
config-option = ”{ $name }”: { $must }
must-be-known = det finns ingen sådan inställning
config-unread = Filen kan inte läsas: { $problem }.
config-not-utf8 = Filen är inte UTF-8-text. Spara den som UTF-8.
config-not-yaml = Rad { $line } är inte giltig YAML ({ $problem }). Rätta den.
config-pages = Saknas eller är fel: { ALL($lacking) }. Skriv till exempel ”pages: docs/{ "{" }language{ "}" }/{ "{" }page{ "}" }.md”, ”source: en” och ”languages: [de, fr]”.
must-be-settings = Filen ska innehålla inställningar, var och en med sitt namn och ett kolon.
must-be-setting = är ingen inställning; kanske menas ”{ $near }”
must-be-zone = ska vara en tidszon, till exempel Europe/Helsinki
must-be-other = är fel: { $problem }
must-be-number = det ska vara ett heltal, minst 1
must-be-number-to = det ska vara ett heltal, minst 1 och högst { $most }
must-be-text = det ska vara text

### Formulär som blir ett ändringsförslag

workflow-only = Det här kommandot körs av ett arbetsflöde på GitHub.
# What a form says instead of the pages' names.
request-all-pages = alla
request-unreadable = Formuläret går inte att läsa. Fyll i alla punkter och ändra inte rubrikerna ovanför dem.
request-page = I ”{ $label }” ska sidans fil stå, till exempel safety.md: små bokstäver a–z, siffror och bindestreck.
request-text = I ”{ $label }” får det stå högst 80 tecken vanlig text på en rad.
request-refused = Inget ändringsförslag gjordes. { $why }

    Stäng det här ärendet och fyll i ett nytt formulär.
request-proposed = Ändringsförslaget { $number } är gjort. Kontrollen har startat. Läs vad som ändrades och be någon godkänna förslaget.
request-unfinished = Ändringsförslaget { $number } är gjort och är ett utkast. Öppna sidans filer i dess gren och skriv texten och beskrivningen på alla språk. Välj sedan ”Ready for review”.
request-body = Det här gjordes automatiskt utifrån formuläret { $number }.
request-title-rename = Sidan { $page } får namnet { $name }
request-title-remove = Sidan { $page } tas bort
request-title-reviewed = Sidor har granskats
request-title-create = Ny sida { $page }
help-request = Gör i den här mappen det som ärendets formulär ber om och skriver till FOLDER hur det gick.

    För ett arbetsflöde som startas av ett ärende. Det som står i formuläret granskas innan det används.
help-request-exit-codes = Returvärden:
      0  det är gjort, eller den som bad om det får veta varför det inte går
      1  GitHub gjorde det inte: utskriften säger varför
      2  kommandot gick inte att förstå, eller det som behövs går inte att läsa
help-propose = Gör ett ändringsförslag av grenen BRANCH, med det som ”guideline request” gjorde, och berättar om det i ärendet.

    Det som kontrollen hittade, check.json och suggestions.json i FOLDER, blir förslagets kommentar. Det som inte gick att göra förklaras i ärendet.
help-propose-exit-codes = Returvärden:
      0  det är gjort, eller den som bad om det får veta varför det inte går
      1  GitHub gjorde det inte: utskriften säger varför
      2  kommandot gick inte att förstå, eller det som behövs går inte att läsa

### Efter en sammanslagning

published-not-title = Webbplatsen kan inte publiceras
published-not = De nyaste sidorna gick inte att publicera: [loggen]({ $run }) säger varför. Läsarna ser webbplatsen som den var tidigare. Ärendet stängs av sig självt när publiceringen lyckas.
receipts-title = Registrera översättningarna
receipts-body = Ändringar slogs ihop innan översättningarna hade registrerats. Här registreras de; för läsarna ändras ingenting. Godkänn och slå ihop det här, så att nästa ändring av finsk text jämförs med rätt text.
help-published = Håller ett ärende öppet på GitHub medan grenen main inte kan publiceras: säger varför och stänger det när publiceringen lyckas.

    RESULT säger hur jobbet som publicerar slutade.
help-published-exit-codes = Returvärden:
      0  det är gjort
      1  GitHub gjorde det inte: utskriften säger varför
      2  kommandot gick inte att förstå, eller det som behövs går inte att läsa
help-receipts = Gör ett ändringsförslag av grenen BRANCH, som registrerar det som saknas i grenen main, om inget är öppet.

    För ett arbetsflöde som startas när grenen main ändras.
help-receipts-exit-codes = Returvärden:
      0  det är gjort
      1  GitHub gjorde det inte: utskriften säger varför
      2  kommandot gick inte att förstå, eller det som behövs går inte att läsa
