/*
 * Words and phrases that say how something is asked, or why, and not what. They count as grammar where nothing else
 * knows them: a word that a concept lists keeps its meaning.
 */
const list = (text: string): string[] =>
  text
    .split(/[/\n]/)
    .map((item) => item.trim())
    .filter(Boolean);

/** English adverbs, generic nouns and verbs, spoken forms. */
export const LIGHT_EN: readonly string[] = list(`
  under this deal / under the deal / in this deal / as part of this deal / as part of the deal / jointly / wait / hold on / hang on / anywhere / wherever /
  'bout / 'cause / 'ello / 'em / 'kay / 'nuff / 'til / 'tis / 'twas / aah / absolutely / abt / accordingly
  account / accounts / accurately / ach / acshually / actch / actchually / adequately / admittedly / afaict
  afaik / aha / ahah / ahem / ahh / ain't / aint / aiya / aiyah / aiyo / aiyoh / akshually / alamak / allegedly
  alright / alrighty / altho / amazingly / amid / amidst / ample / annyeong / annyeonghaseyo / anyhoo / anyhoots
  anythin / anything / anyways / anywho / apols / appear / appeared / appearing / appears / apropos / aptly
  arentcha / argh / arghh / arguably / arigato / array / askin / askin' / assortment / assuredly / astonishingly
  awesome / awfully / aww / awww / aye / ayy / bah / basics / batch / batches / bc / bcos / bcoz / bcuz / beaucoup
  became / becomes / becoming / becoz / becuz / believe / betcha / bevy / bigshot / bigshots / bigwig / bigwigs
  bits / bizarrely / blimey / bloke / blokes / bloody / blooming / bluntly / bossman / botto / botty / boutta
  brah / brb / brill / bring / bringing / brings / bro / bros / brought / bruh / bruv / bud / buddies / buddy
  bunch / bunches / bye / c'mon / callin / calling / calls / candidly / carefully / certainly / chap / chaps
  characterise / characterised / characterize / characterized / cheerio / christened / chum / chums / chunk
  chunks / ciao / clarity / clearly / cliffnotes / clue / clues / cmon / cobber / compactly / completely
  completeness / comprehensively / comprise / comprised / comprises / comprising / conceivably / concerning
  concisely / consequently / constitute / constituted / constitutes / context / contexts / conveniently / convey
  conveyed / conveys / cool / coolio / correctly / cos / couched / coulda / couldja / couple / couples / coz
  crikey / crisply / curiously / cus / cuz / d'ya / d'you / damn / damned / dang / danged / danke / darling / darn
  darned / dat / datapoint / deadass / dear / dearie / decidedly / deemed / deffo / definitely / defo / defs / dem
  depict / depicted / depicts / describe / describes / describing / dese / detail / detailed / detailing / details
  didja / dignitaries / dignitary / dis / distinctly / doin / doin' / doncha / dontcha / doodad / doohickey
  downright / dreadfully / dub / dubbed / dubbing / dubs / dude / duder / dudes / dudette / duly / dunno / duo
  dya / dyou / effectively / effing / eh / ehm / elaborates / ello / enormously / entail / entailed / entailing
  entails / entirety / enumerate / enumerated / enumerates / ergo / erm / ermm / err / errr / especially
  essentials / etcetera / everyone / everything / evidently / exceedingly / exhaustively / exist / existed
  exists / explicitly / expound / expressly / extent / extremely / fact / facts / fairly / faithfully / fam
  feasibly / fella / fellas / feller / fellow / fellows / ffs / figure / figured / figuring / finna / fivesome
  flat-out / flippin / flipping / foreal / formally / forsure / fosho / foursome / freakin / freakin' / freaking
  frfr / frickin / friggin / frigging / frightfully / ftr / fundamentally / furthermore / fwiw / g'day / gah
  gamsahamnida / gather / gave / gday / gee / geez / geezer / gent / gents / genuinely / getcha / gets / gettin
  gettin' / getting / gimme / gimmie / gist / given / gives / giving / givme / goin / goin' / golly / gomawo
  gonna / goodbye / gosh / gotcha / gotta / gotten / gracias / groovy / grr / gtg / gubbins / guv / guvnor / hafta
  hah / hahah / hahaha / hahahaha / handful / handfuls / handily / heaps / heck / heh / hehe / heheh / hella
  helping / hence / herein / heya / heyo / heyy / heyyy / higher-up / higher-ups / highkey / hii / hiii / hint
  hints / hiya / hmmm / hmmmm / hmu / hola / homeboy / homie / homies / honcho / honchos / hooray / hopefully
  hor / howdy / howsoever / howzit / hrm / hugely / huh / hullo / hun / icymi / idc / ideally / idek / idk / iirc
  iiuc / ikr / ima / imao / imho / imma / immensely / imna / imo / incidentally / incredibly / indeed / indicate
  indicated / indicates / indicating / indication / indications / indisputably / individuals / info / information
  informations / infos / inkling / inklings / innit / ins-and-outs / instance / instances / interestingly
  involve / involved / involves / involving / iono / irl / ironically / istg / item / itemise / itemised / itemize
  itemized / items / itt / iykyk / jeez / juncture / kamsahamnida / keeping / kek / kept / kiddo / kiddos / kinda
  kindof / known / kthx / kthxbai / labeled / labeling / labelled / labelling / lah / laters / leftovers / legit
  leh / lemme / lemmi / letting / liao / liddat / line-up / line-ups / lineup / lineups / lingo / lmao / lmfao
  lmk / loads / loh / lol / fr / ong / lolol / lols / lolz / lookin / lookin' / loosely / lor / lotsa / lotta / low-down / low-key
  lowdown / lowkey / lulz / luminaries / luminary / luv / m'kay / ma'am / maam / madam / makin / manifestly
  manner / mate / matey / matter / matters / maybe / meanin / meh / mentioning / merci / meticulously / mfw / mhm
  mighta / missus / mister / mkay / mmhm / mmm / moderately / moment / moments / moreover / muchly / mucho
  multitude / musta / muy / myriad / nah / name-check / name-checked / name-checks / name-drop / name-dropped
  name-drops / namecheck / namechecked / namechecks / namedrop / namedropped / namely / naming / naw / nay / neat
  neatly / needful / nevertheless / newsbot / ngl / nite / nitty-gritty / nocap / nominally / nonetheless
  notable / notables / notably / noticing / notionally / notwithstanding / nub / nuff / nugget / nuggets / nuh
  nutshell / nvm / nvrm / obv / obvi / obviously / obvs / occur / occurred / occurring / occurs / och / oddly
  ofc / officially / ohh / okey / okey-dokey / oki / okie / omfg / omg / omgosh / one-liner / oodles / ooh / oooh
  oops / oopsie / oopsies / openly / ostensibly / others / ouch / oughta / out-and-out / outa / outlined
  outlines / outlining / outright / outta / overtly / own / pair / pairs / pal / pals / parlance / particularly
  particulars / patently / peachy / peeps / perchance / perhaps / personage / personages / persons / pertaining
  pff / pfft / phew / phrased / phrases / piece / pieces / pithily / plainly / plausibly / pleasee / pleaseee
  pleease / pleeease / pleez / pleeze / plenty / plis / pliz / plox / plse / plss / plsss / plsz / plumb / plzz
  plzzz / pointer / pointers / portray / portrayed / portrays / possibly / ppl / practically / preferably
  presumably / prithee / prob / probably / probs / prolly / pronto / properly / psst / publicly / purportedly
  putatively / puts / putting / pweease / quartet / quintet / rad / raft / reads / reasonably / reckoned
  reckoning / recount / recounted / recounts / referencing / referring / regardless / remarkably / reportedly
  respecting / right-o / rightio / rightly / righto / righty / rlly / rly / rofl / roflmao / roll-call / round-up
  roundup / s'pose / s'posed / sake / sakes / saw / sayin / sayin' / scoop / see / seeing / seemed / seeming
  seemingly / seen / sees / sense / senses / seriously / sextet / sheesh / shoulda / showed / showing / shown
  shows / sia / siah / sigh / sis / slew / slightly / smattering / smfh / smh / smth / smthg / snippet / snippets
  so-and-so / somehow / somethin / somethin' / something / someway / somewhat / sommat / soo / sooo / soooo
  sooooo / sori / sorta / sortof / sorz / sounds / soz / sozz / specially / specifics / specified / specifies
  specify / specifying / spelled / spelt / spose / sposed / sposedly / srry / srs / srsly / sry / sth
  straightaway / straightforwardly / strangely / strikingly / succinctly / sufficiently / suitably / summarise
  summarised / summarises / summarising / summarize / summarized / summarizes / summarizing / summat / summin
  sumthin / sup / supposably / surely / surprisingly / sweetie / tagged / take-away / takeaway / takeaways
  talkin / talkin' / tbf / tbh / tbqh / technically / teehee / tellin / tellme / tells / termed / terming
  terribly / tersely / tfw / thankee / thankies / thanku / thankyou / thankyouu / thanx / thee / thereby
  therefore / therein / thereof / thingamabob / thingamajig / thingie / thingies / thingo / thingummy / thingy
  think / thinkin / thinkin' / thinks / thks / thnk / thnks / thnx / tho / thoroughly / threesome / threw / throw
  throwing / thrown / throws / thru / thruout / thrust / thus / tia / tidbit / tidbits / tidily / titbit / titbits
  tks / tldr / tnx / tonite / toodles / totality / totally / totes / transpire / transpired / transpires
  tremendously / tries / truly / truth / truthfully / tryin / tryin' / tryna / tsk / ttyl / twosome / tyia / tysvm
  tyvm / ugh / ughh / uh-huh / uh-oh / uhh / uhm / umm / ummm / umpteen / umpteenth / unbelievably / undeniably
  understandably / understood / undertake / undertaken / undertakes / undertaking / undertook / undoubtedly
  unquestionably / upshot / urs / urself / utterly / vastly / verbatim / verbiage / veritably / vis-a-vis
  visibly / viz / vvv / wah / walao / wanna / wassup / wee / weirdly / whaddaya / whaddya / whadya / whassup
  what's-her-name / what's-his-name / what-have-you / whatcha / whatchamacallit / whatchamacallits / whatever
  whatevs / whatevz / whatnot / whatsername / whatshername / whatshisname / whatsisname / whatsit / whatsits
  whatsoever / whatsup / whatyoumacallit / whereby / wherein / whereupon / wherever / wherevs / whew / whichever
  whoa / whoever / wholly / whomever / whoops / whoopsie / wid / wiv / woah / wondered / wonderin / wonderin'
  wonders / woot / worded / worthies / wotcha / woulda / wouldja / wow / wrap-up / write-up / write-ups / writeup
  wrt / wtf / wth / y'all / y'know / ya / ya'll / yah / yall / yar / yass / yay / ye / yea / yeah / yeahh / yeh
  yikes / yippee / yknow / yous / youse / yrself / yup / yupp / a bit / a good deal / a great deal / a little bit
  a shade / a smidge / a tad / a touch / a trifle / a wee bit / a whole lot / abstract of it / abt it / act as
  acted as / acting as / acts as / allude to / alluded to / alludes to / alluding to / along similar lines
  along these lines / along those lines / along with / amount to / amounted to / amounts to / an awful lot
  an stuff / and like / and so forth / and so on / and stuff / and such / and suchlike / and the like
  and whatnot / and yeah / anyhow yeah / appear to / appear to be / appeared to / appears to / appears to be
  are reported to / as for / as in like / as it happens / as it stands / as it turns out / as it were
  as luck would have / as matters stand / as of now / as of today / as of yet / as regards / as such
  as the case may / as things stand / as to / as yet / asap pretty please / at a glance / at any rate / at bottom
  at heart / at its core / at length / at that / at the moment / at this moment / at this point / bandied about
  bandied around / bandy about / bang on / bare bones / bare essentials / basic facts / be about / be up to
  bear with me / bear with us / been up to / beg pardon / beg your pardon / begging your pardon / being about
  believed to be / beyond doubt / beyond question / bigger names / billed as / bit of info / bits and bobs
  bits and pieces / body copy / body text / bother to / bothered to / bothers to / bound to / bound to be
  break it down / break that down / breaking it down / brilliant stuff / bringing up / brings up
  broadly speaking / brought up / but yeah / by a mile / by and large / by any chance / by any means / by chance
  by dint / by dint of / by far / by means of / by now / by the by / by the bye / by virtue of / by way of
  bye bye / call it / call itself / call themselves / called it / called itself / calling itself / calls it
  calls itself / came about / came across / came across as / came to / came to be / came with / can ah / can lah
  cares to / cast of characters / characterise as / cheers bot / cheers in advance / cheers mate
  chiefly among these / choose to / chooses to / choosing to / chose to / chosen to / claim to / claim to be
  claimed to / claiming to / claims to / claims to be / clear answer / cliff notes / cliffs notes / come about
  come across / come across as / come into it / come into play / come off as / come on / come to / come to be
  come with / comes about / comes across / comes across as / comes into it / comes into play / comes off as
  comes to / comes to be / comes with / coming across / coming to / coming with / comprised of / concept of it
  condensed version / considered to be / consist of / consisted of / consisting of / consists of / correct answer
  crop up / cropped up / cropping up / crops up / curiously enough / d'ya know / d'you know / dare to / dared to
  dares to / deal is with / deal with that / dear bot / dear friend / deemed to be / definitive answer / deign to
  describe as / described as / did about / dig out / dig up / digging for / digging up / dm me / do about
  do the needful / doing about / dwell on / dwells on / elaborate on / elaborated on / elaborates on
  elevator pitch version / end up being / ended up being / ending up / ends up / ends up being / engaging in
  erm so / et al / et cetera / even so / ever so / ever so slightly / everything considered / exact phrase
  expound on / fact of the matter / factor into / factors into / far and away / feel like / feels like / felt like
  ferret out / figuring out / final tally / find out / finding out / fine detail / finer details / finer points
  fish out / fit in / fit into / fits in / fits into / fitted in / flat out / flesh out / fleshed out
  fleshes out / float about / floating around / fo sho / for certain / for crying out loud / for example
  for god's sake / for good measure / for goodness sake / for heaven's sake / for instance / for pete's sake
  for starters / for sure / for that matter / for the time being / found out / frankly speaking / full names
  funnily enough / gang gang / gathered from / gee whiz / general gist / generally speaking / get around to
  get on with / get round to / get straight / get to / get up to / gets around to / gets round to / gets to
  getting around to / getting straight / getting to / getting up to / give or take / go about / go by / go on to
  go with / goes about / goes by / goes on to / goes under / goes with / going about / going by / going on to
  going with / gone on to / good day / good evening / good grief / good heavens / good measure / goodness me
  got around to / got round to / got straight / got to / got up to / gotten to / hah lah / half a dozen
  half a sec / hang about / hang on / happened to / happening to / happens to / happy friday / happy monday
  hard facts / heaps of / held to be / higher up / higher ups / hint at / hinted at / hinting at / hints at
  hit me up / hmm so / hold on / hold up / honestly speaking / hoping to / hunt down / hunting for / i daresay
  i guess / i mean / i mean like / i s'pose / i spose / if truth be told / if ya know / if you will / in a manner
  in a sense / in a way / in actual fact / in addition / in and of itself / in any case / in any event
  in any shape / in any way / in black and white / in broad strokes / in conclusion / in connection with
  in depth / in effect / in essence / in fact / in general / in itself / in light of / in particular / in passing
  in point of fact / in practice / in principle / in reality / in reference to / in regard to / in regards to
  in relation to / in similar vein / in some sense / in some way / in substance / in sum / in that case
  in that context / in that regard / in that respect / in that sense / in that vein / in the context of
  in the course of / in the midst of / in theory / in this case / in this context / in this instance
  in this matter / in this regard / in this vein / in truth / in turn / in view of / inasmuch as / ins and outs
  inside scoop / insofar as / inter alia / ion know / is it ah / is reported to / it goes without saying
  jot down / jotted down / jotting down / just a moment / just a sec / k thanks / keep straight / keep track of
  keeping track of / key facts / key point / key points / key takeaway / key takeaways / kind of like / kinda like
  kinda sorta / kindly please / kindly pls / known as / known to be / known to have / ladies and gentlemen
  ladies and gents / laid out / lay out / laying out / lays out / letter for letter / like seriously
  like whatever / likely to / loads of / long version / look for / look here / look like / look through / look to
  looked for / looked like / looking for / looking through / looking to / looks like / looks to / loosely speaking
  lose track of / made up / made up of / major players / make out / make up / makes out / makes up / making out
  making up / manage to / managed to / manages to / managing to / matter at hand / mean to / meaning to / means to
  meant to / meh meh / minor detail / mister bot / mix up / mixed up / mixes up / mixing up / morning folks
  mover and shaker / movers and shakers / muddle up / muddled up / my bad / my dear / my dude / my friend
  my friends / my good man / my goodness / my guy / my man / n so on / n stuff / n that / nail down / nailed down
  nailing down / names as / nature of / news bot / news clip / news item / news items / news piece / news report
  news stories / night night / nitty gritty / note down / note that / noted that / notes that / noting down
  notion of it / now now / now then / nuts and bolts / nutshell version / oddly enough / odds and ends / of course
  off the bat / oh bot / oh boy / oh dear / oh hey / oh man / oh my / oh wait / oh well / oh yeah / oi mate
  oi oi / ok lah / ok so like / okay lah / okay then / okey doke / okey dokey / okie dokie / on a related note
  on another note / on balance / on earth / on paper / on that front / on that note / on that point
  on that score / on that topic / on the dot / on the front of / on the part of / on the record / on the surface
  on the whole / on this front / on this matter / on this point / on this score / on this subject / on this topic
  opt to / opted to / opting to / opts to / or anything / or otherwise / or so / or something
  or something similar / or suchlike / or summat / or sumthin / or thereabouts / or whatever / out to / over again
  owing to / pass as / pass for / passes for / per se / pertain to / pertained to / pertains to / phrase it
  piece of info / piece of information / pin down / ping me / pinned down / pinning down / plainly put
  pls kindly / point at hand / point blank / point in time / point to / pointed out / pointed to / pointing out
  points out / points to / poised to / pop up / popped up / popping up / pops up / portrayed as / press item
  press piece / press report / pretty please / pretty pls / proceed to / proceeded to / proceeds to / profess to
  professes to / prove to be / proved to be / proves to be / purport to / purported to / purports to
  put differently / put forward as / put it / put plainly / put simply / puts forward as / puts it / putting it
  qualified as / qualifies as / qualify as / question at hand / quick answer / quick version / quite frankly
  quite honestly / quite literally / quite possibly / quite simply / rattle off / rattled off / rattles off
  real deal / really and truly / reckoned to / reel off / reeled off / reels off / refer to / refer to as
  referred to / referred to as / referring to / refers to / refers to as / regarded as / relate to / related to
  relates to / relating to / remark on / remarks on / reported to be / reported to have / revolve around
  revolved around / revolves around / roger that / roll call / rough estimate / roughly speaking / saw as
  says that / says to be / scratch that / scribble down / search for / searched for / searching for / see as
  see here / see ya / see you / seek to / seeking to / seeks to / seem to / seem to be / seemed to / seems to
  seems to be / seen as / sees as / seriously though / serve as / served as / serves as / serving as / set about
  set forth / set out / set out to / set to / set to be / sets about / sets forth / sets out / sets out to
  setting about / setting out / setting out to / shoot me / show up / showed up / showing up / shows up
  simple answer / simply put / single out / singled out / singles out / singling out / situation here / slated to
  smack dab / so and so / so far / so like / so to speak / so yeah / something to that effect / sorry bot
  sorry folks / sorry mate / sort of like / sorta like / sought to / sound bite / sound like / sounded like
  sounds like / speak about / speak of / speaking of / speaks about / speaks of / spell out / spelled out
  spelling out / spells out / spelt out / spoke about / spoke of / spoken of / spot on / spring up / started to
  starting to / starts to / statement made / straight answer / straight away / straight out / straight up
  strangely enough / strictly speaking / strike you as / style as / styled as / subject matter / sum up
  summed up / summing up / sums up / supposed to / supposed to be / sure as anything / sure enough / suss out
  sussing out / ta mate / ta muchly / ta very much / tag as / tagged as / take place / taken as / taken place
  taken to be / takes place / taking place / talk about / talk of / talked about / talking about / tease out
  technically speaking / tend to / tended to / tending to / tends to / thank u / thank ya / thank you kindly
  thanks a bunch / thanks a million / thanks a ton / thanks again / thanks bot / thanks everyone / thanks folks
  thanks heaps / thanks kindly / thanks loads / thanks mate / thanks to / that bit / that sense / the basics
  the bit about / the business of / the copy / the deal here / the dirt / the entirety / the fact that / the heck
  the hell / the key bit / the link / the linked piece / the lot / the matter of / the news / the notion of
  the part about / the post above / the question of / the read / the situation / the skinny / the source text
  the subject of / the tea / the thing about / the thing with / the topic of / the url / the way things are
  the whole affair / the whole bunch / the whole business / the whole gang / the whole lot / the whole shebang
  the whole thing / there there / these days / think of / think of as / thinks of / this affair / this and that
  this business about / this link / this news / this post / this sense / this thread / this whole business
  this whole thing / thought of / thought of as / thought to be / through and through / throw around / throw at
  throw in / thrown around / thrown in / thus far / to a t / to a tee / to be blunt / to be clear / to be exact
  to be fair / to be honest / to be precise / to be specific / to boot / to date / to sum up / to summarise
  to summarize / to that effect / to the letter / to this effect / to wit / today's news / today's piece / tons of
  took place / toss around / tossed about / tossed around / touch on / touch upon / touched on / touched upon
  touches on / touching on / track down / tracked down / tracking down / trot out / trots out / trotted out
  truth be told / turn out / turn out to / turn up / turned out / turned out to / turned up / turning out
  turns out / turns out to / turns up / ty so much / uh huh / uh like / uh oh / uh so / um like / um so
  understood to be / up to / up to now / v v / viewed as / wah lao / wait a minute / wait a sec / wait so
  wanting to / way too / well then / went about / went by / went on to / went with / whaddya know
  whatcha call it / whatcha got / whole nine yards / whos and whats / whys and wherefores / wind up / winds up
  wish to / wished to / wishes to / wishing to / with reference to / with regard to / with regards to
  with respect to / without a doubt / without doubt / word it / work out / working out / wound up / write down
  write up / writing down / wrote down / ya feel me / ya know / ya lah / ye know / yep yep / yet another / yo bot
`);

/** Korean ones, verbs in dictionary form. */
export const LIGHT_KO: readonly string[] = list(`
  ㄱㄱ / ㄱㄱ요 / ㄱㄷ / ㄱㄷㄱㄷ / ㄱㅅㄱㅅ / ㄴㄴ / ㄴㅇㄱ / ㄷㄷ / ㄹㅇ / ㄹㅇㄹㅇ / ㄹㅇㅋㅋ / ㅁㄹ / ㅁㄹㄱㅇ / ㅁㅇ / ㅁㅊ / ㅂ2 / ㅂㅇ / ㅅㄱ / ㅇㄴ / ㅇㄷ
  ㅇㅇ / ㅇㅈ / ㅇㅋ / ㅇㅋㄷㅋ / ㅇㅋㅇㅋ / ㅈㄴ / ㅈㅅㅈㅅ / ㅈㅉ / ㅊㅋ / ㅋ / ㅎ / ㅎ2 / ㅎㄷㄷ / ㅎㅇㅎㅇ / ㅎㅎㅎ / ㅜ / ㅜㅠ / ㅠ / ㅠㅜ / 가급적 / 가급적이면
  가려내다 / 가려주다 / 가리키다 / 가볍게 / 가히 / 각도 / 각별히 / 간결하게 / 간결히 / 간추려주다 / 간추리다 / 갈래 / 갈무리하다 / 감사요 / 감사욤 / 감사함다 / 감삼다
  개괄적으로 / 개략적으로 / 객관적으로 / 거론하다 / 거치다 / 건져내다 / 걸러내다 / 걸치다 / 검토해주다 / 게다가 / 게재되다 / 겨우 / 견지 / 경우의 수 / 경위 / 고갱이 / 고르다
  상대방 / 기본적인 / 기본적으로 / 평소 / 평소에 / 평소엔 / 평소에는 / 사내 / 빼먹어서 / 빼먹는데 / 빼먹고 / 안달이더니 / 안달 / 고생많으십니다 / 고생하십니다 / 고작 / 골격 / 골라내다 / 골라보다 / 공개적으로 / 공식적 / 공식적으로 / 공연히 / 관련 내용 / 관련 부분 / 관점 / 괜스레 / 괜히 / 굉장히
  구별하다 / 구분 / 구분하다 / 구절 / 구체적 / 구체적 내용 / 구체적으로는 / 구체적인 / 굳이따지자면 / 궁금 / 궁금궁금 / 궁금쓰 / 궁금함 / 궁금합니당 / 궁금해여 / 궁금해하다
  그건그렇고 / 그니까요 / 그니깐 / 그니깐요 / 그다지 / 그러나저러나 / 그런뎅 / 그르구 / 그른데 / 그리 / 그리구 / 그리구요 / 그저 / 그졍 / 그죠 / 그쳐 / 그쵸 / 그치 / 그치만
  근까 / 근대요 / 근데요 / 근뎅 / 근디 / 근본적으로 / 글구 / 글귀 / 글쎄요 / 글자 / 글쵸 / 글치 / 급질 / 급질문 / 급해여 / 긍까 / 긍까요 / 기껏 / 기껏해야 / 기록되다
  기본적으로 / 기술되다 / 기술하다 / 기왕이면 / 기재되다 / 기재하다 / 까놓고 / 깔끔하게 / 깡그리 / 꼬집어 / 꼭집어 / 꼼꼼하게 / 꼼꼼히 / 꼽아보다 / 꼽자면 / 꼽히다 / 꽤나
  끄집어내다 / 나서다 / 나아가 / 나열해보다 / 나타내다 / 납득하다 / 낱낱이 / 낱말 / 내걸다 / 내막 / 내비치다 / 내세우다 / 내역 / 냉큼 / 넘넘 / 네네 / 네넵 / 네엡 / 넵넵
  넹넹 / 노골적으로 / 노노 / 노른자 / 놀랍게도 / 놓이다 / 눈에 띄다 / 늘어놓다 / 다시말하면 / 다시말해 / 다행히 / 단답으로 / 단답형으로 / 단도직입적으로 / 단순하게 / 단순히
  단어 / 달리말하면 / 담겨있다 / 담기다 / 담다 / 답변드리다 / 답변해주다 / 답해주다 / 당사자 / 당사자들 / 당연히 / 대강 / 대관절 / 대단히 / 대답해주다 / 대략적으로 / 대목들
  대상들 / 대상자 / 대외적 / 대외적으로 / 대체적으로 / 대충대충 / 더군다나 / 더더욱 / 더불어 / 더욱 / 더욱더 / 덧붙여 / 도저히 / 도통 / 도합 / 되게 / 되도록 / 되도록이면
  되새기다 / 되짚다 / 되짚어보다 / 두줄로 / 둘 중 / 둘중 / 뒤져보다 / 뒤지다 / 드러나다 / 드러내다 / 들려주다 / 들어있다 / 들여다보다 / 들자면 / 디테일 / 따져보다 / 따지다
  따지자면 / 딱히 / 땡스 / 떠올리다 / 또렷이 / 또렷하게 / 또박또박 / 똑똑히 / 똑바로 / 뚜렷이 / 뚜렷하게 / 뜻밖에 / 띠다 / 레알 / 리스트 / 리얼루 / 말뜻 / 말씀드리다
  말하자면은 / 말해보다 / 맥락 / 머시기 / 머임 / 면면 / 면밀하게 / 면밀히 / 명명되다 / 명명하다 / 명백하게 / 명백히 / 명시되다 / 명시적으로 / 명시하다 / 명확하게 / 명확히
  모조리 / 몰겄 / 몰겠 / 몰겠는데 / 몰겠음 / 몰라여 / 몰라유 / 몹시 / 몽땅 / 묘사되다 / 묘사하다 / 무려 / 무언가 / 무엇무엇 / 무지 / 무지하게 / 무척 / 문구 / 문의드리다
  문의하다 / 물론 / 뭐임 / 뭥미 / 미안여 / 미안요 / 바꿔말하면 / 바르게 / 받아적다 / 발생하다 / 밝혀지다 / 방가 / 벌어지다 / 범주 / 베끼다 / 별달리 / 별로 / 별반 / 보기
  보자면 / 본격적으로 / 본질적으로 / 봇선생 / 봇선생님 / 봇쌤 / 봇씨 / 봇아봇아 / 봐주다 / 뵈다 / 부류 / 부탁드려여 / 부탁드려욤 / 부탁드림다 / 부탁여 / 부탁요 / 부탁해보다
  부탁해여 / 분간하다 / 분들 / 분류 / 분명하게 / 붙여넣다 / 비추다 / 비치다 / 빨랑 / 뽑다 / 뽑아내다 / 뽑아보다 / 사뭇 / 사실 관계 / 사실관계 / 사안 / 사연 / 사정 / 사항
  살펴보다 / 살피다 / 상세 내용 / 상세하게 / 상세히 / 상식적으로 / 새로이 / 새롭게 / 생각나다 / 서술되다 / 서술하다 / 설마하니 / 설명글 / 설명해주다 / 세부 / 세부 내용
  세부 사항 / 세부 항목 / 세부사항 / 세부적으로 / 세세하게 / 세세히 / 섹션 / 셋 중 / 셋중 / 소상하게 / 소상히 / 속사정 / 손대다 / 솔직하게 / 수고요 / 수고하심다 / 수록되다
  쉽게말하면 / 쉽게말해 / 스스로 / 시선 / 신기하게도 / 실로 / 실상 / 실질적으로 / 실체 / 심플하게 / 싸게싸게 / 싹 / 쌩유 / 써내다 / 써놓다 / 써보다 / 쏘리 / 쏙쏙 / 아 참
  아그리고 / 아근데 / 아놔 / 아놬 / 아니근데 / 아맞다 / 아무개 / 아무튼지 / 아쉽게도 / 아앗 / 아울러 / 아이고 / 아이구 / 아참 / 아참참 / 아하 / 아항 / 아휴 / 안타깝게도
  알기쉽게 / 알려져있다 / 알려지다 / 알리다 / 알아내다 / 알아두다 / 알아듣다 / 알아보다 / 앞뒤 / 애들 / 양상 / 얘기되다 / 얘기해주다 / 어구 / 어떠케 / 어뜨케 / 어림잡아
  어림짐작으로 / 어머 / 어머나 / 어어 / 어째요 / 어쨌거나 / 어찌됐건 / 어찌됐든 / 어차피 / 어케 / 어케요 / 어휘 / 언넝 / 언능 / 얼개 / 얼렁 / 얼릉 / 엄밀하게 / 엄밀하겐
  엄밀히 / 엄밀히말해 / 엄연히 / 엄청 / 엄청나게 / 에고 / 여보세요 / 여하간 / 여하튼 / 열거하다 / 열거해보다 / 엿보이다 / 예를들면 / 예를들어 / 예시 / 예예 / 오잉 / 오케
  오케이 / 오키 / 오키오키 / 오호 / 올바르게 / 옮겨적다 / 와우 / 요망 / 요약하다 / 요약해서 / 요약해주다 / 용어 / 우와 / 우왕 / 우째 / 우째요 / 웅웅 / 워낙 / 원칙적으로
  웬만하면 / 유난히 / 유달리 / 유독 / 윤곽 / 으음 / 읊어주다 / 음음 / 응응 / 의외로 / 이것저것 / 이런저런 / 이름붙이다 / 이름하다 / 이야기되다 / 이야기해주다 / 이왕에
  이왕이면 / 이해가다 / 이해되다 / 이해하기쉽게 / 일러주다 / 일어나다 / 일일이 / 일컬어지다 / 임하다 / 있자나 / 있자나요 / 있잖슴 / 있잖여 / 잊다 / 잊어버리다 / 자그마치 / 자못
  자세한 내용 / 자초지종 / 잘은 / 잠깐 / 잠깐만 / 잠깐만요 / 잠깐요 / 잠만 / 잠만요 / 잠시만 / 잠시만요 / 장면 / 장본인 / 장본인들 / 저기여 / 저기염 / 저기영 / 저기욤
  저기용 / 적어놓다 / 적어두다 / 적어보다 / 전말 / 전반적으로 / 전부다 / 전체적으로 / 전해지다 / 점검해주다 / 정답 / 정리되다 / 정리해주다 / 정확하게는 / 정확하겐 / 정황 / 제대로
  제법 / 조곤조곤 / 조끔 / 조목조목 / 종합적으로 / 좌우간 / 좌우지간 / 죄송여 / 죄송요 / 주되게 / 주로 / 주욱 / 주체 / 주체들 / 줄잡아 / 중심 / 중심 내용 / 지칭되다
  지칭하다 / 직설적으로 / 직접 / 직접적으로 / 진상 / 진실 / 진심으로 / 진정 / 진정으로 / 진짜루 / 질문드리다 / 질문여 / 질문요 / 질문이여 / 질문있슴다 / 질문있음 / 질문하다
  집어내다 / 집어주다 / 짚어내다 / 짚어보다 / 짤막하게 / 짧막하게 / 쩝쩝 / 쪼금 / 쪼끔 / 쪼매 / 쫌만 / 쫙 / 쬐끔 / 쭈욱 / 쭉 / 찍어주다 / 찐으로 / 차근차근 / 차례차례
  차원 / 착각하다 / 찬찬히 / 참으로 / 찾다 / 찾아내다 / 챕터 / 챗봇 / 챗봇님 / 챗봇아 / 천천히 / 체크하다 / 체크해주다 / 총체적으로 / 추려내다 / 추려보다 / 추려주다 / 추리다
  축들 / 축약하다 / 취지 / 측면 / 치자면 / 칭해지다 / 카테고리 / 캄사 / 캐내다 / 케이스 / 콕집다 / 콕찍다 / 콕찍어 / 큰 그림 / 큰 줄기 / 큰 틀 / 키워드 / 터놓고 / 통으로
  통째로 / 통틀어 / 툭까놓고 / 특별히 / 특정하다 / 파악되다 / 파악하다 / 팩트 / 퍼뜩 / 펼치다 / 포괄적으로 / 포인트 / 표기되다 / 표기하다 / 표면상 / 표면적으로 / 표현되다
  표현하다 / 풀어쓰다 / 풀이 / 풀이하다 / 풀이해주다 / 플리스 / 플즈 / 하나씩 / 하나하나 / 하나하나씩 / 하아 / 하여간 / 하이루 / 하이요 / 하잉 / 한 마디 / 한꺼번에 / 한마디
  한마디로는 / 한번에 / 한줄로 / 한층 / 항목들 / 해당 내용 / 해당 대목 / 해당 부분 / 해당 사항 / 해당되다 / 해당자 / 해당하다 / 해설 / 해설하다 / 해설해주다 / 행여 / 행여나
  행하다 / 행해지다 / 허심탄회하게 / 헉스 / 헐랭 / 헐퀴 / 헛갈리다 / 헬로 / 헬로우 / 형국 / 형님 / 형태 / 호칭하다 / 혹시나 / 혹여나 / 혼동하다 / 확실하게 / 확인되다
  확인해주다 / 후덜덜 / 후딱 / 훑다 / 훑어보다 / 흐음 / 흔히 / 흠냐 / 흠흠 / 흥미롭게도
`);
