/*
 * What people say around a question of themselves: what they are about, who asked them, that they forgot.
 */
const list = (text: string): string[] =>
  text
    .split(/[/\n]/)
    .map((item) => item.trim())
    .filter(Boolean);

/** Phrases. */
export const ASIDES_EN: readonly string[] = list(`
  when you get a sec / when you get a moment / when you have a sec / got a sec / no offense / no offence / in a sec / a bit unsure / a buddy asked / a clarification / a client / a colleague claims / a colleague says
  a customer is asking / a favour please / a follower asked / a friend says / a friend wants / a journalist asked
  a listener asked / a little help / a little help here / a mate asked / a partner asked / a quick check
  a quick favour / a quick query / a reader asked / a reader emailed / a reader wrote in / a refresher
  a reminder please / a student asked / a subscriber asked / a supplier asked / a talk i'm giving / a viewer asked
  about to file / about to go on / about to pitch / about to present / about to print / about to publish
  about to send / about to speak / about to submit / about to walk in / according to / according to her
  according to him / according to it / according to that / according to them / according to this
  account manager asked / actual question / advise on / advise please / against the clock / almost certain
  already forgot / always get confused / always mix up / am i correct / am i missing something / am i mistaken
  am i reading this / am i wrong / an analyst asked / an hour to go / an investor asked / analyst asked me
  analyst note / another question / another thing / answer asap / answer below / answer here / answer me
  answer me this / answer please / answer pls / answer that / answer the question / answer this
  answering an email / any chance / any chance you / any chance you could / any chance you remember
  any chance you'd know / any chance youd know / any clues / any detail on / any details about / any details on
  any guess / any guesses / any help / any help appreciated / any help is appreciated / any hint / any hints
  any hunch / any indication / any info about / any info on / any information about / any information on
  any inkling / any insight / any insights / any luck / any luck finding / any mention / any news on / any notion
  any pointers / any thoughts / any way to know / any way to tell / any word on / anybody know / anybody remember
  anyone able to / anyone catch / anyone got a clue / anyone have a clue / anyone here know / anyone know off-hand
  anyone know offhand / anyone on here know / anyone out there / anyone recall / anyone remember / anyone seen
  anyone there / anywhere in there / apologies for asking / apologies for the bother / apologies for the question
  apologies in advance / application form / appreciate any help / appreciate the help / are they mentioned
  are we told / are we told if / are you a bot / are you able to / are you aware / are you aware of
  are you listening / are you ready / are you there / aren't they / arent they / as best you can / as described
  as described above / as far as i / as far as known / as far as we / as i recall / as i remember
  as i understand / as i understand it / as it says / as mentioned / as mentioned above / as noted / as quoted
  as reported / as reported here / as soon as / as soon as possible / as stated / as written / as you see it
  ask again / ask you something / ask you this / asked about / asked about this / asked if / asked me about this
  asked me to check / asked me to find / asked to check / asked to confirm / asked to find out / asked to look up
  asked whether / asking about / asking again / asking because / asking for a colleague / asking for a mate
  asking for work / asking if / asking on behalf / asking on behalf of / asking this / asking whether / asking you
  at a loss / at lunch / at standup / at your convenience / at your earliest convenience / at your leisure
  await your reply / awaiting your answer / awaiting your reply / back again / background research / bad signal
  bad wifi / bad with names / basic question / battery's dying / be a dear / be a pal / be a sport / be aware
  be brief / be concise / be exact / be grateful if / be honest / be interested to know / be kind enough to
  be precise / be quick / be so kind / be specific / be straight with me / beats me / been asked about
  been bugging me / been meaning to ask / been nagging at me / been racking my brain / been told to find
  been wondering / beginner question / being asked / best of my knowledge / best of your knowledge / best you can
  bet with my / bit of a hurry / bit of a pickle / bit of a rush / blank cell / blanking on / bless you
  blog post / board pack / book chapter / brain fade / brain fart / brain fog / brain freeze / brain's fried
  brain's mush / brains fried / brains mush / brief question / briefing doc / briefing note / briefing notes
  briefing pack / briefing paper / bring me up / bring up to speed / brown bag / bugging me / burning question
  business desk / by close of play / by end of day / by lunch / by lunchtime / by my reading / call at nine
  call at noon / call at ten / call in an hour / call in ten / call is starting / call me slow / call me stupid
  call starts soon / came to mind / can anybody tell me / can anyone confirm / can anyone explain
  can anyone help / can anyone recall / can i bother you / can i bug you / can i get / can i get the / can i have
  can i have the / can i know / can i pick your / can i please know / can i trouble you / can somebody
  can somebody explain / can somebody help / can somebody tell me / can someone confirm / can someone explain
  can someone help / can u help / can u remind me / can u tell me / can we ask / can we get / can we have
  can we know / can you cite / can you clarify / can you confirm / can you describe / can you elaborate
  can you expand on / can you explain / can you get me / can you give / can you give me / can you hear me
  can you help / can you help us / can you identify / can you list / can you outline / can you please confirm
  can you point me / can you point out / can you provide / can you read this / can you recap / can you see it
  can you see this / can you show me / can you specify / can you spell out / can you summarise / can you summarize
  can you validate / can you verify / can you walk me / can't be bothered / can't be bothered reading
  can't figure out / can't find / can't for the life / can't keep straight / can't make heads / can't make out
  can't make sense / can't open it / can't open the link / can't place / can't put my finger / can't quite recall
  can't quite remember / can't read hangul / can't recall / can't remember / can't scroll / can't see it
  can't seem to / can't spot it / can't tell / can't work out / can't you tell me / cannot figure out
  cannot find / cannot recall / cannot remember / cannot tell / cant be bothered / cant be bothered reading
  cant figure out / cant find / cant for the life / cant keep straight / cant make heads / cant make out
  cant make sense / cant place / cant put my finger / cant quite recall / cant quite remember / cant read hangul
  cant recall / cant remember / cant see it / cant seem to / cant spot it / cant tell / cant work out
  cant you tell me / care to clarify / care to elaborate / care to explain / care to remind me / care to tell
  catch me up / catch me up on / catch my drift / catch up call / catch us up / caught up / chart label
  cheat sheet / chop chop / citing this / city desk / clarification please / clarify for me / class notes
  class project / class tomorrow / clean forgot / clever bot / client asked / client asked me / client call
  client deck / client enquiry / client inquiry / client is asking / client just asked / client meeting
  client needs this / client query / client wants / client wants to know / client's asking / clock is ticking
  clock's ticking / clocks ticking / close of business / close of play / clue me in / clue me in on / clue us in
  coffee break / coffee chat / colleague insists / come again / come to think of / comes to mind / comms asked
  comms is asking / comms needs / comms wants / completely escapes me / completely forgot / compliance asked
  compliance is asking / compliance needs / compliance wants / confirm for me / confirm please / confluence page
  confused about / confused as to / copy deadline / copy desk / copy editor / copy editors / copy it here
  correct me if / correct me if wrong / corrections column / correspondent asked / could anybody / could anyone
  could have sworn / could i bug you / could i get / could i have / could i know / could i please have
  could i trouble you / could jog my memory / could somebody / could someone confirm / could u tell me
  could we get / could we know / could you cite / could you clarify / could you confirm / could you describe
  could you elaborate / could you explain / could you get me / could you give / could you give me / could you help
  could you help me / could you identify / could you list / could you outline / could you point me
  could you point out / could you provide / could you recap / could you remind me / could you show me
  could you specify / could you spell out / could you summarise / could you summarize / could you verify
  couldn't figure out / couldn't find / couldn't finish it / couldn't recall / couldn't remember / couldn't spot
  couldn't tell / couldnt figure out / couldnt find / couldnt finish it / couldnt recall / couldnt remember
  couldnt spot / couldnt tell / couple of questions / cover letter / crib notes / crib sheet / crm entry
  crm note / cross check / crossed my mind / crossword clue / cubicle mate / cue card / cue cards / cue me in
  curiosity got me / curious minds / curious minds want / customer asked / customer enquiry / customer query
  cut the fluff / cut to the chase / daft question / daily brief / daily briefing / daily digest / daily report
  daily roundup / daily scrum / daily stand-up / daily standup / daily sync / daily update / dare i ask
  database entry / day editor / dead link / deadline approaching / deadline at noon / deadline at six
  deadline in an hour / deadline in ten / deadline looming / deadline looms / deadline today / deadline's looming
  deputy editor / designer needs / desk research / did anybody catch / did anyone catch / did anyone see
  did i misread / did i miss it / did i miss that / did i understand correctly / did it mention / did they mention
  did you catch / did you happen to / did you read it / didn't finish it / didn't finish reading
  didn't get that far / didn't he / didn't read it / didn't remember / didn't she / didn't they
  didn't understand / didnt finish it / didnt finish reading / didnt get that far / didnt he / didnt read it
  didnt remember / didnt she / didnt they / didnt understand / difficult to tell / dig out the / dig up for me
  dim question / direct me to / do correct me / do i have it / do i understand correctly / do me a favor
  do me a favour / do me a solid / do they mention / do u know / do us a favor / do us a favour / do we have any
  do we know / do we know if / do you know offhand / do you recall / do you remember / does anybody remember
  does anyone recall / does anyone remember / does it give / does it list / does it specify / does it state
  does it tell us / does it tell you / does that make sense / does the piece mention / doesn't it
  doesn't make sense / doesnt it / doesnt make sense / doing a fact check / doing research / doing some research
  don't follow / don't get it / don't mean to bother / don't mean to pester / don't quite get
  don't quite understand / don't recall / don't remember / don't see it / don't suppose / don't suppose you know
  don't they / don't understand / don't want to misquote / dont follow / dont get it / dont mean to bother
  dont mean to pester / dont quite get / dont quite understand / dont recall / dont remember / dont see it
  dont suppose / dont suppose you know / dont they / dont understand / dont want to misquote / double checking
  dozed off / drafting an email / drawing a blank / drawing blanks / driving me crazy / driving me mad
  driving me nuts / drop it below / drop it here / drop me the / due at midnight / due at noon / due by noon
  due in an hour / due today / due tomorrow / due tonight / dying to know / eager to know / earliest convenience
  easy question / editor asked / editor asked me / editor is asking / editor wants / editor wants to know
  editorial meeting / educate me / eludes me / eluding me / email i'm writing / email to client / empty cell
  end of day / engineering asked / enlighten me / enlighten us / enquiring minds / escapes me / evening edition
  ever wonder / everyone keeps asking / everyone wants to know / everyone's asking / everyones asking / excel file
  excel sheet / excuse my english / excuse my ignorance / excuse the question / excuse the typos / explain it
  explain please / explain simply / explain that / explain this / explain to me / facebook post for us / fact box
  fact check / fact check this / fact checker / fact checkers / fact checking / fact checking this / fact file
  fact sheet / fact-check sheet / fail to recall / faintest idea / fairly certain / fairly sure / far as i know
  fast answer please / favour to ask / feel free to correct / fetch me / few questions / filing deadline
  filing in an hour / filing in ten / filing shortly / filing soon / fill in the blank / fill me in
  fill me in on / fill the blank / fill us in / fill us in on / filling a form / final check / final draft
  final question / finance asked / finance is asking / finance wants / find for me / find me the / find out for me
  flash cards / foggy on / folks here / folks in the office / follow up question / follow-up question
  followup question / for a blog / for a book / for a caption / for a case study / for a client / for a colleague
  for a column / for a course / for a deck / for a doc / for a fact check / for a footnote / for a friend
  for a graphic / for a headline / for a layman / for a layperson / for a lecture / for a meeting / for a newbie
  for a newsletter / for a note / for a paper / for a piece / for a podcast / for a post / for a project
  for a reader / for a seminar / for a slide / for a spreadsheet / for a table / for a translation
  for a tutorial / for a tweet / for background / for beginners / for clarification / for clarity's sake
  for claritys sake / for class / for college / for comms / for completeness / for completeness sake
  for curiosity's sake / for curiositys sake / for dummies / for future reference / for info / for leadership
  for linkedin / for my class / for my client / for my colleague / for my column / for my course / for my degree
  for my editor / for my files / for my info / for my information / for my manager / for my meeting
  for my own benefit / for my own curiosity / for my own reference / for my own sake / for my paper / for my piece
  for my professor / for my project / for my records / for my reference / for my supervisor / for my table
  for my teacher / for my thesis / for my tutor / for our audience / for our board / for our class
  for our client / for our crm / for our database / for our deck / for our files / for our intern
  for our listeners / for our manager / for our meeting / for our project / for our readers / for our records
  for our report / for our socials / for our tracker / for our viewers / for research purposes / for school
  for stand-up / for standup / for the anchor / for the archive / for the blog / for the board
  for the board meeting / for the bulletin / for the caption / for the client / for the database / for the deck
  for the desk / for the doc / for the edition / for the editor / for the execs / for the fact check
  for the file / for the footnote / for the glossary / for the graphic / for the headline / for the intern
  for the interns / for the life of / for the meeting / for the memo / for the minutes / for the newbies
  for the newsroom / for the podcast / for the readers / for the records / for the reference / for the report
  for the sake of / for the script / for the slides / for the slow ones / for the table / for the uninitiated
  for the wiki / for those of us / for twitter / for us mere mortals / for verification / for work
  for your information / foreign desk / forgive me for asking / forgive my ignorance / forgive the question
  forgot to ask / form to fill / freelancer asked / friend is asking / from curiosity / from memory
  from the piece / from the text / from this piece / from this text / front page / funny question
  furnish me with / fuzzy on / gentle reminder / genuine question / genuinely asking / get a feel for
  get a grip on / get a handle on / get a sense of / get an idea of / get me caught up / get the impression
  get to grips with / get to the point / get up to speed / getting confused / gimme that / gimme the
  give it to me / give it to us / give me a clue / give me a hand / give me a hint / give me a rundown
  give me an idea / give me the / give me the gist / give me the lowdown / give me the scoop / give us the
  glanced at it / go to print / god bless / god knows / goes to print / going live / going live soon
  going to print / gone blank / good bot / good enough to / good to know / goodness knows / google doc
  google sheet / google translate failed / got a bet on / got a minute / got a mo / got a moment / got a question
  got a quick question / got a sec / got a second / got any clue / got asked about / got confused / got me stumped
  got me thinking / got me wondering / got mixed up / gotta ask / gotta know / grab that for me / grab the
  graphics desk / greatly appreciated / group mate / group project / guide me / guide me through / guide me to
  gut check / hack from the desk / handy to know / happen to have / happen to know / happen to recall
  happen to remember / hard to follow / hard to remember / hard to tell / has anyone seen / has slipped my mind
  hasn't it / hasnt it / hate to ask / hate to be a / hate to be that / hate to bother you / have a call
  have a minute / have a moment / have a question / have a sec / have a second / have i got that / have i got this
  have to ask / have to check / have to know / have you read it / haven't a clue / haven't got a clue
  haven't read / haven't read it / haven't the faintest / haven't the faintest idea / haven't the foggiest
  haven't they / havent a clue / havent got a clue / havent read / havent read it / havent the faintest
  havent the faintest idea / havent the foggiest / havent they / having a brain freeze / having a debate
  having a disagreement / having a senior moment / having an argument / headline check / headline checks
  headline for this / heads or tails / heard somewhere / heaven knows / hello again / help a brother out
  help a friend out / help me here / help me out here / help needed / help please / help pls / help us out
  helpful to know / here goes / here is the thing / here it goes / here we go / here's a question / here's another
  here's my question / here's the question / here's the thing / heres a question / heres another
  heres my question / heres the question / heres the thing / hey again / hi again / hit me with / hit me with it
  homework sheet / honest question / hop on a call / hope alls well / hope that makes sense / hope that's ok
  hope that's okay / hope thats ok / hope thats okay / hope this finds you / hope you can help / hope you know
  hope you're well / hope youre well / hopeless with names / hoping someone knows / hoping to find out
  hoping you can help / hoping you know / house style / hq asked / hq is asking / hq wants / hq wants to know
  hr asked / hr is asking / hr wants / hurry please / hurry up / i already forgot / i always mix up
  i ask because / i assume / i believe / i believe that / i can't place / i cant place / i could be wrong
  i could swear / i couldn't spot / i couldnt spot / i do wonder / i don't follow / i don't recall
  i don't see it / i don't suppose / i don't understand / i dont follow / i dont recall / i dont see it
  i dont suppose / i dont understand / i dozed off / i feel like / i forget / i forgot to ask / i gather
  i gather that / i get the feeling / i get the impression / i get the sense / i got asked / i got confused
  i got lost / i gotta ask / i gotta know / i half remember / i hate to ask / i have a feeling / i have a hunch
  i have the impression / i have to ask / i haven't a clue / i havent a clue / i hear that / i heard that
  i hope this helps / i imagine / i just need / i just skimmed / i just want / i keep mixing up / i lost track
  i may be wrong / i might be wrong / i missed it / i missed that / i missed that part / i missed the bit
  i must ask / i must have missed / i must know / i need help / i need to check / i overlooked / i overlooked it
  i owe you / i presume / i read somewhere / i read that / i really wanna know / i reckon / i saw somewhere
  i saw that / i seem to remember / i skipped that part / i stand corrected / i suppose / i suspect / i take it
  i think that / i thought / i understand / i understand that / i vaguely remember / i want to ask
  i wanted to ask / i was asked / i was told / i was told that / i was told to / i was under the / i wish to know
  i would appreciate / i would think / i zoned out / i'd appreciate / i'd be grateful / i'd be obliged / i'd guess
  i'd have thought / i'd imagine / i'd like to ask / i'd like to enquire / i'd love to know / i'll ask
  i'll ask again / i'm an idiot / i'm asking because / i'm assuming / i'm at a loss / i'm being dense
  i'm being dumb / i'm being slow / i'm being thick / i'm blanking / i'm blanking on / i'm clueless
  i'm commuting / i'm confused about / i'm confused by / i'm drafting / i'm drawing a blank / i'm driving
  i'm dying to know / i'm fairly certain / i'm fuzzy on / i'm guessing / i'm hazy on / i'm hunting for
  i'm in a meeting / i'm in a taxi / i'm interested to know / i'm keen to know / i'm looking for / i'm lost
  i'm lost here / i'm mixing up / i'm on a call / i'm on deadline / i'm on the bus / i'm on the subway
  i'm on the train / i'm presenting / i'm presenting tomorrow / i'm pressed for time / i'm pretty sure
  i'm puzzled / i'm searching for / i'm shaky on / i'm slow today / i'm stumped / i'm terrible with names
  i'm traveling / i'm travelling / i'm trying to find / i'm trying to get / i'm trying to work / i'm unsure
  i've a call / i've been asked / i've been asked to / i've been told / i've been wondering / i've clean forgotten
  i've forgotten / i've lost count / i've lost track / id appreciate / id be grateful / id be obliged / id guess
  id have thought / id imagine / id like to ask / id like to enquire / id love to know / idle curiosity
  if anybody knows / if anyone knows / if anyone remembers / if applicable / if given / if i am mistaken
  if i can ask / if i could ask / if i may / if i might / if i might ask / if i recall / if i recall correctly
  if i remember / if i remember correctly / if i remember rightly / if i'm wrong / if im wrong / if it's given
  if it's known / if it's stated / if its given / if its known / if its stated / if known / if memory serves
  if memory serves me / if mentioned / if stated / if that helps / if that makes sense / if that's known
  if thats known / if there are any / if there is any / if you catch my / if you could / if you have time
  if you like / if you please / if you recall / if you remember / if you would / if you wouldn't mind
  if you wouldnt mind / if you'd be so / if you're able / if you're free / if you've a moment / if you've got time
  if youd be so / if youre able / if youre free / if youve a moment / if youve got time / ill ask again
  im an idiot / im asking because / im assuming / im at a loss / im being dense / im being dumb / im being slow
  im being thick / im blanking / im blanking on / im clueless / im confused about / im confused by
  im drawing a blank / im dying to know / im fairly certain / im fuzzy on / im guessing / im hazy on
  im hunting for / im interested to know / im keen to know / im looking for / im lost here / im mixing up
  im pressed for time / im pretty sure / im puzzled / im searching for / im shaky on / im slow today / im stumped
  im terrible with names / im trying to find / im trying to get / im trying to work / im unsure
  important question / in a bind / in a bit of / in a couple words / in a few minutes / in a few words / in a jam
  in a line / in a paragraph / in a pinch / in a rush / in a rush here / in a tight spot / in an hour / in class
  in few words / in half an hour / in layman terms / in my opinion / in my view / in plain language
  in plain words / in short please / in simple english / in simple words / in stand-up / in standup
  in ten minutes / in the know / in the loop / in there anywhere / in there somewhere / in your opinion
  in your own time / in your own words / in your view / in-laws asked / index card / index cards / info pack
  inform me / innocently asking / inquiring minds / inquiring minds want / inside page / instagram post
  interested in knowing / interested to know / intern asked / intern asked me / internal meeting / internal memo
  internal update / investor asked me / investors are asking / is it a fact / is it clear / is it clear from
  is it correct that / is it given / is it in here / is it in there / is it known / is it possible to
  is it specified / is it stated / is it the case / is it true / is it true that / is that correct
  is that in there / is that mentioned / is that stated / is there any mention / is there mention of
  is this correct / isn't he / isn't it / isn't she / isn't that so / isnt she / isnt that so / it crossed my mind
  it eludes me / it escapes me / it guy asked / it isn't clear / it isnt clear / it lost me / it made me wonder
  it occurred to me / it says here / it says that / it says there / it struck me / it wasn't clear
  it wasnt clear / it's bugging me / it's driving me crazy / it's due / it's due today / it's due tomorrow
  it's me again / it's slipped my mind / it's too long / it's unclear / it's unclear to me / its bugging me
  its driving me crazy / its me again / its slipped my mind / its too long / its unclear / its unclear to me
  ive been asked / ive been asked to / ive been told / ive been wondering / ive clean forgotten / ive forgotten
  ive lost count / ive lost track / jira ticket / jog my memory / journalist asked / jumping on a call
  just a sanity check / just a word / just answer / just asking / just curious really / just double-checking
  just for clarity / just got asked / just making sure / just names / just occurred to me / just popped up
  just skimmed it / just so i know / just so i'm clear / just so im clear / just so it's clear / just so its clear
  just so we know / just so we're clear / just so were clear / just the answer / just the basics / just the facts
  just the gist / just the list / just the names / just the numbers / just trying to check
  just trying to understand / just wanna ask / just wanna check / just wanna know / just want to ask
  just want to check / just want to know / just wanted to ask / just wanted to check / just wanted to know
  keen to find out / keen to know / keep it concise / keep it simple / keep it tight / keep me posted
  keep mixing up / keep us posted / keeps slipping my mind / keynote slide / kick-off call / kickoff call
  kind enough to / kindly advise / kindly answer / kindly confirm / kindly enlighten / kindly inform
  kindly let me know / kindly provide / kindly remind me / kindly reply / kindly respond / kindly tell me
  know offhand / late edition / lay it on me / layout people / leadership asked / leadership is asking
  leadership wants / lecture notes / lecturer asked / legal asked / legal is asking / legal needs
  legal needs this / legal wants / legal wants to know / legit question / lemme ask / lemme check / lemme guess
  lemme know / lemme see / lend a hand / lend me a hand / let me ask again / let me be clear / let me check
  let me guess / let me in on / let me put it / let me rephrase / let me rephrase that / let me see / let me think
  let me try again / let's see / let's suppose / lets see / lets suppose / letter to client / line manager
  link is broken / link is dead / link won't open / link's broken / linkedin post / list each / list every
  list everything / list the / list them / lit review / literature review / little question / little thing
  look it up / look that up / look this up / look up for me / looking forward to / looking to confirm / looking up
  lord knows / lost count / lost in translation / lost me there / lost my notes / lost track / love to know
  lunch and learn / lunch break / make haste / make it brief / make it quick / make it short / make it simple
  make it snappy / make sense / make sense of / make sure / makes me wonder / makes sense / making sense of
  making sure / management asked / management is asking / management needs this / management wants to know
  managing editor / marketing asked / marketing is asking / marketing needs / marketing wants / mate asked me
  may have missed / may have missed it / may i enquire / may i get / may i have / may i inquire / may i know
  may i please know / may we ask / may we know / maybe i'm wrong / maybe im wrong / maybe you know / me again
  meaning to ask / meant to ask / media monitoring / media pack / media review / meeting at noon
  meeting in an hour / meeting in ten / meeting is starting / meeting minutes / meeting notes / meeting prep
  meeting starts soon / memory fails me / memory is fuzzy / memory like a goldfish / memory like a sieve
  memory's hazy / memorys hazy / merely asking / might have missed it / might i enquire / might i know
  might've missed it / mightve missed it / million dollar question / mind checking / mind confirming
  mind sharing / mind telling me / mind went blank / mind's gone blank / minds gone blank / minor question
  mislaid my notes / missed it / missing my deadline / monday meeting / morning brief / morning briefing
  morning call / morning digest / morning edition / morning huddle / morning meeting / morning note
  morning notes / morning roundup / morning stand-up / morning standup / much obliged / must have forgotten
  must have missed it / must know / my account manager / my apologies / my boyfriend asked / my brain is fried
  my brother asked / my bullets / my caption / my class / my classmate / my client / my colleague
  my colleague insists / my colleague says / my colleagues / my column / my cousin asked / my coworker
  my coworkers / my dad asked / my daughter asked / my deadline / my department / my deskmate / my director asked
  my director wants / my dissertation / my draft / my editor / my editor asked / my editor wants
  my editor's asking / my email / my finals / my flatmate / my footnote / my friend asked / my friend claims
  my friend says / my girlfriend asked / my grandma asked / my grandpa asked / my guess / my guess is
  my headline / my housemate / my husband / my husband asked / my impression is / my impression was / my intern
  my kid asked / my koreans rusty / my laptop died / my lecture / my lecturer / my line manager / my meeting
  my memory fails me / my memory is hazy / my memory's failing / my memory's hazy / my memorys failing
  my memorys hazy / my midterm / my mind went blank / my mom asked / my mum asked / my neighbor asked
  my neighbour asked / my newsletter / my notebook / my notes / my office / my panel / my paper / my partner asked
  my podcast / my presentation / my producer / my project / my question is / my question is this / my reading is
  my report / my roommate / my script / my seminar / my sister asked / my slide / my slides / my son asked
  my spreadsheet / my students / my study group / my supervisor / my table / my teacher / my teammate / my thesis
  my tracker / my translation / my tutor / my tweet / my uncle asked / my understanding is
  my understanding is that / my vp asked / my vp wants / my wife asked / nagging me / naive question
  need a favor / need a favour / need a hand / need a quick answer / need a refresher / need a reminder
  need an answer / need an answer fast / need answers / need clarification / need help / need it asap
  need it quick / need it quickly / need it today / need reminding / need some clarity / need some help
  need the answer / need this answered / need this asap / need this fast / need this now / need this quickly
  need to ask / need to be sure / need to check / need to confirm / need to double check / need to find
  need to know / need to look / need to look up / need to verify / need your help / newbie question
  news bulletin / news desk / news digest / news editor / news meeting / news meeting prep / news roundup
  nice bot / nice to know / nice to meet you / night desk / night editor / noob question / noon call / notion page
  novice question / now that i think / now that you mention / now you mention it / occurred to me / odd question
  off hand / office mate / oh wise bot / on a call / on a client call / on behalf of / on deadline / on my commute
  on my phone / on my reading / on my slide / on reflection / on second thought / on the go / once again
  online desk / online edition / our agency / our analyst / our analysts / our anchor / our archive / our blog
  our ceo asked / our ceo wants / our cfo asked / our class / our client / our column / our correspondent
  our database / our deadline / our deck / our designer / our draft / our editor / our fact checker
  our freelancer / our host / our intern / our meeting / our memo / our newsletter / our notion / our office
  our panel / our podcast / our presentation / our presenter / our project / our report / our researcher
  our socials / our spreadsheet / our stringer / our table / our teacher / our temp / our template / our tracker
  our trainee / our translation / our translator / our vp wants / our wiki / out of the loop / out with it
  over coffee / over lunch / overlooked it / owe you a beer / owe you a coffee / page layout / page proofs
  page won't load / pardon me for asking / pardon my ignorance / pardon the ignorance / pardon the interruption
  partner asked me / pass on to me / passing thought / past deadline / paste here / paste it here
  people are asking / people here / people here ask / people keep asking / people tell me / people want to know
  perhaps you know / phone's dying / pick your brain / pick your brains / pictures desk / pitch deck
  planning desk / planning meeting / please advise / please answer / please clarify / please confirm
  please correct me / please enlighten me / please give / please identify / please indicate / please inform
  please inform me / please list / please provide / please remind me / please reply / please respond
  please specify / please state / please verify / pls advise / pls clarify / pls confirm / pls list / pls provide
  plz confirm / podcast host / podcast script / point me at / point me in / point me to / point me toward
  point me towards / point of clarification / point us to / pop quiz / possible to know / possible to tell
  post it here / powerpoint slide / pray tell / presenting at noon / presenting in an hour / presenting this
  pressed for time / pressing question / pretty sure / print deadline / print edition / print run / problem set
  procurement asked / producer wants / provide us with / pub quiz / pub quiz question / pull it up
  pull up for me / pull up the / pure curiosity / put another way / put it here / put me in the / put me straight
  put my finger on / put my mind at / question about this / question being / question for the bot
  question for the room / question is / question on this / question re this / question regarding this
  question remains / quick answer please / quick as you can / quick check / quick clarification
  quick double check / quick double-check / quick enquiry / quick fact check / quick favor / quick favour
  quick help / quick inquiry / quick look-up / quick lookup / quick please / quick pls / quick query / quick quick
  quick refresher / quick reminder / quick reply please / quick sanity check / quick thing / quiz night
  quiz question / racking my brain / racking my brains / random thought / read somewhere / reader query
  reader wrote in / readers are asking / readers keep asking / reading notes / ready for this / real question
  reality check / really appreciate it / really need to know / reason for asking / reason i'm asking
  reason im asking / reference list / refresh my memory / refresher please / related question / remind us
  remind us again / reply below / reply here / reply in thread / reply to client / report i'm writing
  research assistant / research desk / research note / research notes / research purposes / response to client
  retrieve the / revision notes / riddle me this / rookie question / rough draft / rumor has it / rumour has it
  run it by me / run me through / run that by me / run this by me / run this by you / run us through
  running a correction / running out of time / sales asked / sales call / sales deck / sales is asking
  sales wants / sanity check / sanity checking / school me / school project / school thing / scratching our heads
  search me / second edition / second question / section editor / seminar paper / send me the / senior moment
  sense check / serious question / set me straight / set the record straight / settle a bet / settle a debate
  settle an argument / settle this for us / settling a bet / shaky on / shed any light / shed any light on
  shed light on / shed some light / shed some light on / short of time / short query / short question
  show me the / show notes / shower thought / simple question / since i'm here / since im here / since you ask
  since you're here / since youre here / skimmed through / skip the details / skip the fluff / skip the preamble
  skipped that bit / slack huddle / slide deck / slightest idea / slipped my mind / small detail / small favor
  small favour / small question / small thing / smart bot / so as to / so i can answer / so i can check
  so i can cite / so i can tell / so i can write / so i don't forget / so i don't misquote / so i dont forget
  so i dont misquote / so i know / so i'm clear / so im clear / so kind as to / so my question is / so that i know
  so we can cite / so we're clear / so were clear / social desk / social media post / social post
  some clarification / some help / some help here / some help please / somebody asked / somebody asked me
  somebody at work / somebody in the office / somebody know / somebody tell me / somebody told me
  somebody's asking / somebodys asking / someone asked / someone at work / someone claims / someone in legal
  someone in marketing / someone in the office / someone just asked / someone keeps asking / someone know
  someone on slack / someone please tell me / someone remind me / someone says / someone tell me / someone told me
  someone upstairs / someone's asking / someones asking / somewhere i read / somewhere in there / soon as possible
  soon as you can / sorry for asking / sorry for asking again / sorry for the bother / sorry for the ping
  sorry for the spam / sorry for the trouble / sorry i'm late / sorry if already asked / sorry if dumb
  sorry if i missed / sorry if it's obvious / sorry if its obvious / sorry im late / sorry me again / sorry to ask
  sorry to barge in / sorry to be annoying / sorry to be dense / sorry to be thick / sorry to butt in
  sorry to interrupt / sorry to nag / sorry to pester / sorry to pester you / sorry to trouble you / spaced out
  spare me the details / speaker notes / speaking notes / speaking of that / spill it / spill the beans
  spill the tea / spot check / staff meeting / stakeholder asked / stakeholders are asking / stakeholders asked
  stand to be corrected / status update / steer me to / step me through / step on it / sticky note
  still don't get / still dont get / still unsure / still waiting / strange question / strapped for time
  strategy asked / stray thought / struck me / struggling to recall / struggling to remember / student asked me
  students asked / study buddy / study group / study notes / style guide / sub editor / subs are asking
  subs desk / subscriber asked / sunday edition / supply me with / surely you know / sync call / sync meeting
  ta asked / table cell / take me through / take us through / taking minutes / taking notes / talk me through
  talk us through / talking point / talking points / teach me / teacher asked / teacher asked us / tell me about
  tell me again / tell me please / tell me pls / tell me quick / tell me quickly / tell me straight / tell me this
  tell us please / term paper / terrible memory / terrible with names / test question / test tomorrow
  the agency asked / the agency wants / the apprentice / the author says / the bit that / the board asked
  the board is asking / the board wants / the desk / the desk asked / the desk is asking / the desk needs
  the desk wants / the editor / the graphics guy / the intern / the interns / the layout guy / the minutes
  the news says / the newsroom / the ones that / the paper says / the part that / the partner wants
  the partners want / the piece mentions / the piece says / the presenter needs / the producer / the product guys
  the proofreader / the proofs / the question being / the question is / the question remains / the reason i ask
  the report i'm / the reporter says / the reporter writes / the sales guys / the stringer / the stuff that
  the subs / the ta asked / the tech guys / the temp / the text says / the thing that / the ticket
  the translation is garbled / the translator / the way i read / the writer says / there's a bet / theres a bet
  they keep asking / they told me / think about it / thinking about it / third question / this box / this cell
  this doc / this is bugging me / this row / this slide / throw me a bone / throw me a hint / tight deadline
  tight for time / tight on time / tiktok script / time is short / time is ticking / time's short / times short
  tiny detail / tiny question / tip of my tongue / tip of the tongue / to make sure / to my knowledge / to my mind
  to my understanding / to put it another / to rephrase / to settle a bet / to the best of / to your knowledge
  today's edition / told to ask / told to find out / tomorrow's edition / tomorrow's page / tomorrow's paper
  tonight's bulletin / tonight's edition / tonight's show / too lazy to look / too lazy to read
  too lazy to scroll / too long didn't read / too long didnt read / too long to read / too much trouble
  too tired to read / totally blanking / totally slipped my mind / town hall / translate failed me
  translating this / translation check / translation is unclear / translator asked / trick question
  tricky question / triple check / triple checking / trivia night / trivia question / true or false
  trying to check / trying to confirm / trying to figure out / trying to find out / trying to follow
  trying to get straight / trying to make sense / trying to recall / trying to remember / trying to understand
  trying to verify / unclear to me / under the impression / under the impression that / unless i'm mistaken
  unless i'm wrong / unless im mistaken / unless im wrong / unrelated question / up against it / up to speed
  upper management wants / upstairs is asking / upstairs wants / urgent question / useful to know
  vague recollection / vaguely remember / vendor asked / verify for me / verify please / waiting for an answer
  waiting on this / walk me through / walk us through / walking me through / wall of text / wanna ask
  wanna check / wanna confirm / wanna know / wanna make sure / want to ask / want to be sure / want to confirm
  want to find out / want to make sure / wanted to ask / wanted to confirm / was it mentioned / was it stated
  was just asked / was there any mention / wasn't clear to me / wasn't he / wasn't it / wasn't she
  wasnt clear to me / wasnt he / wasnt it / wasnt she / water cooler / we can't remember / we cant remember
  we disagree on / we forgot / we go live / we have a bet / we need to know / we were asked / we're arguing about
  we're arguing over / we're in a meeting / we're looking for / we're on deadline / we're stumped
  we've been asked / we've lost track / web desk / webinar prep / weekend edition / weekly brief / weekly column
  weekly digest / weekly meeting / weekly newsletter / weekly report / weekly roundup / weekly sync
  weekly update / weird question / were arguing about / were arguing over / were looking for / were stumped
  were we told / weren't they / werent they / weve been asked / weve lost track / whats needed / whats needed is
  whats up / whenever you can / whenever you're free / whenever youre free / while i'm at it / while i'm here
  while im at it / while im here / while we're at it / while we're here / while were at it / while were here
  while you're at it / while you're here / while youre at it / while youre here / wiki page / wikipedia edit
  wikipedia entry / wikipedia page / wild guess / will someone tell me / will you tell me / wish to ask
  wish to know / with respect / within the hour / won't they / won't you tell me / wont they / wont you tell me
  word doc / word document / word has it / word on the street / work stuff / work thing / would appreciate
  would be amazing / would be appreciated / would be awesome / would be grateful / would be handy / would be ideal
  would be lovely / would be nice / would be perfect / would be super / would be useful / would it be possible
  would like to know / would love to know / would really appreciate / would someone / would you be willing
  would you care to / would you confirm / would you explain / would you give me / would you happen to
  would you kindly / would you list / would you mind / would you mind checking / would you mind confirming
  would you please / wouldn't happen to know / wouldnt happen to know / wracking my brain / you awake / you good
  you got a sec / you happen to know / you know the drill / you know the thing / you lost me / you may know
  you might ask / you might know / you must know / you probably know / you read it / you should know / you there
  you would know / you wouldn't know / you wouldnt know / you'd know / you're a bot / you're a legend
  you're a lifesaver / you're a star / you're the best / you've read it / youd know / youre a bot / youre a legend
  youre a lifesaver / youre a star / youre the best / youve read it / zero clue / zero idea / zoned out
  zoom call / all-hands / annotating / annotation / annotations / autocue / boss / bosses / bullet / bullets
  catch-up / catchup / cheatsheet / classmate / classmates / clippings / co-worker / co-workers / cob / colleagues
  comms / copydesk / copyeditor / coursemate / coursework / coworker / coworkers / crossword / cuttings
  deadlines / debrief / debriefing / deck / decks / desk / deskmate / desks / doc / docs / draft / drafting
  drafts / editor / editors / endnote / endnotes / eod / fact-checker / fact-checkers / factbox / factchecker
  factsheet / flashcard / flashcards / flatmate / footnote / footnotes / gdoc / groupmate / handout / handouts
  housemate / huddle / infographics / intern / interns / journo / journos / memos / midterm / midterms / newbie
  newbies / newsdesk / newsletters / newsroom / noob / noobs / note-taking / notepad / notetaking / officemate
  one-on-one / one-pager / one-pagers / one-to-one / onepager / paperwork / post-it / post-mortem / powerpoint
  ppt / pptx / presenting / proof-reading / proofreader / proofreaders / proofreading / pull-quote / pullquote
  quiz / quizzes / retro / revising / rookie / rookies / roommate / scrum / seatmate / sidebar / slide / slides
  spreadsheets / stand-up / stand-ups / standfirst / standup / standups / stylebook / sub-editor / sub-editors
  subeditor / subeditors / subtitling / teleprompter / template / templates / trainee / trainees / tutor
  tutorial / tutors / two-pager / typesetter / voice-over / voiceover / watercooler / whiteboard / workmate
  workmates / worksheet / worksheets
`);

/** Phrases and words. */
export const ASIDES_KO: readonly string[] = list(`
  ppt / ppt 만드는데 / 가물가물한데 / 각주에 달아야 해서 / 감사실 / 감사팀 / 갑자기 든 생각인데 / 갑자기 생각나서 그러는데 / 강의용 / 같은 질문일 수도 있는데 / 개발부
  거래처에 설명해야 해서 / 건성으로 읽어서 그런데 / 검수하는 중인데 / 게시판 / 결재 / 결재 올리기 전에 / 결재문서 / 경리부 / 경리팀 / 경영관리팀 / 경영기획팀 / 경영지원실 / 경영지원팀
  경제 쪽은 잘 몰라서 / 고객 문의에 답해야 해서 / 고객팀 / 고객한테 안내해야 하는데 / 곧 나가야 해서 / 공부하다가 궁금해서 / 공지 / 공지문 / 공지문 작성 중인데
  과장님이 알아보라고 하셔서 / 과제 / 과제 제출해야 하는데 / 과제에 써야 해서 / 과제하다가 막혔는데 / 교육팀 / 교정 보다가 / 구두 보고해야 해서 / 구매팀 / 그냥 알고 싶어서 그래요
  글씨가 작아서 안 보여서요 / 글이 길어서 못 읽겠는데 / 글이 좀 어려운데 / 금방 까먹어서 그런데 / 급한 건데 / 급히 확인할 게 있어서 / 기다리고 계셔서요 / 기본적인 거라 민망한데
  기사 스크랩 중인데 / 기사가 너무 길어서 / 기사가 안 열려서요 / 기안 / 기안서 / 기억이 가물가물해서 / 기억이 잘 안 나서 그런데요 / 기자가 물어봐서 그런데 / 기자분이 문의하셔서 / 기획부
  기획서 / 기획서 쓰는데 / 기획실 / 기획안 / 기획안에 참고하려고 / 기획팀 / 긴가민가한데 / 긴가민가해서 / 길어서 다 못 봤어요 / 나만 모르는 것 같은데 / 나이가 드니 자꾸 까먹어서
  나중에 쓸 일이 있어서 / 남이 보내준 것만 봐서 / 남편이 물어봐서 / 낯선 이름이라 그런데 / 내가 잘못 봤을 수도 있는데 / 내기 / 내기 중이라 그런데 / 내기했는데 / 내일이 발표라서
  너무 당연한 질문이면 죄송한데 / 노션 / 노션에 정리하는데 / 노파심에 여쭤보는데 / 논문 쓰다가 궁금해서 / 논문에 인용하려고요 / 놓친 것 같아서요 / 누가 그러던데 / 누가 누군지 헷갈려서
  누가 아는 척하길래 / 누가 좀 물어봐 달라고 해서 / 뉴스레터 / 뉴스레터 작성 중입니다 / 뉴스레터에 넣으려고요 / 다들 아는데 나만 몰라서 / 다른 부서에서 확인해 달라고 해서
  다른 분이 궁금해하셔서 / 다른 팀에서 여쭤보셔서 / 다시 읽기 귀찮아서 그런데 / 다시 한번 확인하고 싶은데 / 단톡 / 단톡방 / 단톡방에 공유하려고 하는데 / 단톡에서 얘기가 나와서 / 답장
  답장 쓰다가 / 답장해야 해서 / 대리님이 물어봐서요 / 대본 / 대본에 넣으려고 / 대신 물어보는 건데 / 대신 여쭤보는 건데요 / 대외협력실 / 대외협력팀 / 대충 봐서 그런데 / 대충 훑어만 봐서
  대표님께 보고드려야 해서 / 대표님이 물어보셔서 / 대화에 끼려고 그러는데 / 더블체크하려고요 / 데이터팀 / 도저히 기억이 안 나네요 / 독후감 / 독후감 쓰는데 / 동기들 / 동료랑 말이 달라서
  동료분 / 동생이 자꾸 물어봐서 / 동향 보고서 쓰는 중이라 / 동향 정리하다가 막혔는데 / 동향보고 / 동향보고서 / 두 번 읽었는데도 모르겠어서 / 둘이 헷갈려서 그러는데 / 뒤는 건너뛰어서
  뒷부분은 못 읽어서 / 뒷자리 / 들은 것 같긴 한데 / 디엠 / 디자인팀 / 따로 공부 중이라서요 / 딱 하나만 확인하면 되는데 / 띄엄띄엄 읽어서 / 레포트 / 레포트 제출이 오늘이라
  리서치하다가 궁금해서 / 리포트 / 리포트 쓰는데 / 리포트에 넣으려고 하는데 / 마감 직전이라 / 마감시간 / 마감이 얼마 안 남아서 / 마감이 오늘까지라 / 마땅히 물어볼 사람이 없어서
  마지막 문단을 안 봐서 / 마지막으로 여쭤볼게요 / 마지막으로 하나만 / 마케팅부 / 마케팅팀 / 막내 / 말이 다들 달라서요 / 말이 어려워서요 / 맞는지 모르겠어서 / 머리가 안 돌아가서 그런데
  멍청한 질문인데 / 메모 중인데 / 메모를 못 해서 그런데 / 메모해 두려고요 / 메일 보내기 전에 확인하려고 하는데 / 메일 쓰는 중인데 / 메일에 적어야 해서 / 멘토 / 멘토님
  멘토님이 물어보셔서 / 면접 / 면접 전에 알아두려고 / 면접 준비 중인데 / 면접관 / 면접관이 물어볼까 봐 / 면접에서 물어볼 것 같아서 / 모르는 척하기 싫어서 / 모바일이라 보기 힘들어서
  못 본 것 같은데 / 무슨 말인지 잘 몰라서 / 무식한 질문일 수도 있지만 / 문과라서 잘 모르는데 / 문득 든 의문인데 / 문의건 / 문의사항 / 문의자 / 문장이 복잡해서 그런데 / 물류팀
  물어볼 데가 없어서 / 미팅 자료 만들고 있는데 / 미팅 준비하는데 / 미팅이 곧이라서 / 바로 답해 줘야 해서 / 바로 말해야 하는데 / 발음이 어려워서 그런데 / 발표 대본 쓰는데
  발표 때 쓰려고 / 발표 준비하다가 막혔는데 / 발표가 코앞이라 / 발표문 / 발표용 / 발표자료 / 발표해야 되는데 / 방금 읽었는데 잊어버렸어요 / 번역 중인데 / 번역문 / 번역하다가 막혀서
  법무실 / 법무팀 / 벤치마킹 자료 만들다가 / 별거 아닌데요 / 별건 아닌데 / 보고 들어가기 직전인데 / 보고 올리기 전에 확인하려고 / 보고서 / 보고용 / 보고자료 / 보다가 궁금해져서
  보도 내용을 정리 중이라 / 본 것 같은데 어디 있는지 모르겠어 / 본부장님이 찾으시는데 / 부사수 / 부서 / 부서원 / 부장님께 설명드려야 하는데 / 부탁받아서 물어보는데 / 분명 봤는데 까먹어서
  분명히 있었던 것 같은데 / 브리핑 / 브리핑 자료 만드는 중인데 / 브리핑해야 하는데 / 블로그 글 쓰다가 궁금해서 / 블로그에 쓰려고 하는데 / 블로그용 / 비서님 / 비서실 / 비서팀
  비슷한 질문인데 / 빈칸을 채워야 해서 / 빠뜨린 것 같아서 / 빨리 답해야 하는데 / 사내 게시판에 올리려고 하는데 / 사내 공지에 쓰려고요 / 사내 연혁 자료에 기재하려고 합니다 / 사내위키
  사람들이 다르게 말해서 / 사례 조사하고 있는데 / 사무실 / 사보 / 사보 기사 쓰는 중인데 / 사보에 실으려고요 / 사소하지만 궁금해서 / 사수 / 사수가 알아오라고 해서 / 사실 확인 좀 하려고
  사업개발팀 / 사업부서 / 사장님이 궁금해하셔서 / 사진만 봐서 그런데 / 상담팀 / 상대가 기다리고 있어서 / 상사 / 상사분 / 상사에게 답해야 해서 / 상사한테 보고해야 하는데
  상식 삼아 알아두려고 / 생각이 안 나네 / 생각이 안 나서요 / 생산팀 / 선배 / 선배님 / 세미나용 / 소식지 / 속독했더니 모르겠네 / 수업 / 수업 시간에 나와서 / 숙제
  숙제 때문에 그런데 / 순수하게 궁금해서 / 숫자가 헷갈려서 / 스크랩 / 스크랩 정리하다가 / 스크롤하기 귀찮아서 / 스크립트 / 스터디 / 스터디에서 나온 얘긴데 / 스프레드시트
  슬라이드 한 장 만들어야 해서 / 슬라이드에 적으려고 하는데 / 슬랙 / 슬랙방 / 시간이 별로 없어서요 / 시간이 없어서 못 읽었는데 / 시장 조사하다가 봤는데 / 시트에 적어야 해서
  시험공부 중인데 / 시험에 나올 것 같아서 / 신사업팀 / 신입 / 신입사원 / 신입이라 잘 모르는데요 / 실수할까 봐 확인하는데 / 실장님이 여쭤보셔서 / 심심해서 물어보는 건데
  쓸 데가 있어서 그런데 / 쓸데없는 질문일 수 있는데 / 아까 물어본 거랑 비슷한데 / 아까 질문에 이어서 / 아까부터 궁금했는데 / 아내가 궁금하다길래 / 아는 게 없어서 그런데
  아는 척 좀 하려고 / 아는 형이 물어봐서 / 아리까리한데 / 아무리 봐도 안 보여서 / 아빠가 궁금해하셔서 / 아이알팀 / 아직 다 못 읽었는데요 / 아침 브리핑에 쓸 건데 / 알바 / 알쏭달쏭한데
  알아두면 좋을 것 같아서 / 앞부분만 읽어서 / 앞에서 답했을 수도 있는데 / 앞자리 / 애가 물어보는데 대답을 못 했어 / 야근 / 양식에 적어야 해서 / 얘깃거리로 쓰려고 / 어디서 본 것 같은데
  어디선가 읽은 것 같은데 / 어제 봤는데 기억이 안 나 / 언론 문의에 답해야 하는데 / 얼핏 들었는데 / 얼핏 본 것 같은데 / 엄마가 물어보시는데 / 업무 때문에 여쭤봅니다 / 업무보고 / 업무상
  업무상 필요해서요 / 업무에 참고하려고 / 업무용 / 업무일지 / 엑셀에 입력해야 해서 / 엑셀에 정리 중인데 / 연혁 / 연혁에 넣으려고 하는데 / 영어로 옮기는 중인데 / 영업본부 / 영업부
  영업팀 / 옆 부서에서 문의가 와서 / 옆 팀에서 물어봐서 / 옆부서 / 옆사람 / 옆에서 물어봐서요 / 옆자리 / 옆자리 분이 물어보셔서 / 옆팀 / 오늘 안에 내야 해서 / 오빠 / 오탈자
  오탈자 확인하다가 / 오해할까 봐 여쭤보는데 / 와이프 / 외근 / 외부 문의에 대응하려고 하는데 / 외부문의 / 외부에 안내하기 전에 확인하려고 / 외부에서 문의가 와서 / 요약 정리 중이에요
  요약만 봐서요 / 요약문 / 요약본 만드는데 / 요즘 깜빡깜빡해서 / 용어가 어려워서 그런데 / 우리부서 / 우리팀 / 우리회사 / 운전 중이라 그런데 / 원고 쓰다가 막혀서
  월간 보고서에 넣을 거라서 / 월간보고 / 위에서 찾으셔서요 / 위에서 확인하라고 해서 / 위키 / 위키에 적으려고 하는데 / 윗분 / 윗분들 / 윗선 / 윗선에서 물어보셔서 / 유관부서
  의견이 갈려서 그런데 / 이 업계는 잘 몰라서요 / 이거 하나만 알려주면 되는데 / 이것만 알면 되는데 / 이동 중이라 못 읽어서 / 이런 것도 물어봐도 되나 모르겠지만 / 이름이 비슷해서 헷갈리는데
  이름이 잘 안 외워져서 / 이사님이 확인해 보라고 하셔서 / 이어서 질문드리면 / 이어서 하나 더 / 이쪽 분야를 잘 몰라서 / 이쪽은 문외한이라 / 이해가 잘 안 되는데 / 이해를 못 해서요
  인사부 / 인사팀 / 인수인계 문서에 적으려고 / 인용문 / 인용하려고 하는데 / 인용해야 해서요 / 인턴이라 잘 몰라서 그런데 / 인트라넷 / 인트라넷에 올릴 건데 / 일 때문에 그런데
  일일 보고 작성하다가 / 일일보고 / 일지 / 읽다 말았는데 / 읽다 보니 궁금한데 / 읽다가 놓쳤는데 / 읽다가 졸아서 / 읽어봐도 못 찾겠어서 / 읽을 시간이 없었어서
  임원 보고 전에 확인하려고요 / 임원분이 물어보셔서 / 임원진께 보고드려야 해서 / 입사한 지 얼마 안 돼서 / 있을 것 같은데 못 찾겠네 / 자꾸 헷갈려서요 / 자료 만들어 달라고 해서
  자료 조사 중인데요 / 자료 찾다가 / 자막에 써야 해서 / 잘 모르겠어서 여쭤봅니다 / 잘못 적을까 봐 그런데 / 장표 만들다가 궁금해서 / 장표에 넣을 거라 / 재무부 / 재무팀 / 재확인하려고요
  저희부서 / 저희팀 / 저희회사 / 적어둔 걸 잃어버려서 / 전략기획실 / 전략기획팀 / 전략실 / 전략팀 / 전무님이 찾으셔서 / 전자결재 / 전화 기다리는 중이라 / 전화로 물어보셔서 / 전화문의
  점심 / 점심 내기라서요 / 점심 전에 알려줘야 해서 / 점심시간 / 제가 놓친 걸 수도 있는데 / 제가 몰라서 그러는데요 / 제가 아는 게 맞는지 몰라서 / 제가 이런 쪽은 초보라
  제가 이해한 게 맞나 싶어서 / 제가 잘못 읽은 것 같은데 / 제목만 보고 들어와서 / 제목만 읽었는데 / 제목이 이해가 안 가서 / 제안서 작성하다가 / 제안서에 참고하려고 하는데 / 제안서용
  조교님 / 조별 과제 중인데 / 조별과제 / 조사팀 / 조원 / 조원들 / 조회 / 조회 때 말해야 해서 / 조회 시간에 공유하려고 / 주간 보고에 쓰려고 하는데 / 주간보고 / 주간보고 작성 중인데
  주간회의 / 주임님 / 주주분이 물어보셔서 / 중간까지만 읽어서요 / 중간에 끊겨서 그런데 / 지금 당장 필요한데 / 지금 옆에서 기다리는데 / 지나가다 궁금해서 / 지도교수님 / 지인
  지인이 물어보길래 / 지하철이라 대충 봤는데 / 직속상사 / 직원분 / 진짜 급해서 그런데 / 쪽지 / 차장님이 물어보셨는데 / 참고문헌 / 참고문헌에 적을 건데 / 찾아봤는데 안 보이네요
  채널에 공유하려는데 / 처음 듣는 이름이라 / 처음 보는 단어라서요 / 첨부파일 / 첫 문단만 봐서 / 체크리스트 채우는 중인데 / 초고 / 총무부 / 총무팀 / 추가 질문인데 / 추가로 여쭤보면
  출근 / 출근길 / 출근길에 급하게 봐서 / 친구랑 내기해서 그런데 / 친구한테 설명해야 하는데 / 카드뉴스 만드는데 / 카톡방 / 카페에 올리려고요 / 캡처를 안 해놔서 / 커뮤니케이션팀 / 커피챗
  콘텐츠팀 / 퀴즈 / 퀴즈 푸는 중인데 / 퀴즈에 나와서요 / 큰일은 아닌데 / 클라이언트 미팅이 있어서 / 클라이언트가 물어봐서 / 클리핑 / 클리핑하는 중인데요 / 타부서 / 타팀
  토론 준비하는데 / 통화 중인데 / 퇴근 / 퇴근 전에 끝내야 해서 / 퇴근길 / 퇴근해야 하는데 / 틀리게 말할까 봐 / 틀리면 안 돼서요 / 티타임 / 팀내 / 팀원들 / 팀원들이 물어봐서
  팀원분 / 팀원이랑 의견이 엇갈려서 / 팀장님 / 팀장님께 말씀드려야 해서 / 팀플 / 파워포인트 / 팩트 체크하려고요 / 팩트체크 / 편집팀 / 폰으로 봐서 잘 안 보이는데 / 표로 정리하고 있는데
  표에 채워 넣어야 하는데 / 품의 / 품의 올려야 해서 / 품의서 / 품의서에 적어야 하는데 / 품질팀 / 피알팀 / 피피티 만들다가 / 피피티에 넣으려고요 / 필기 / 필요할 것 같아서요
  하나 더 궁금한 게 있는데 / 하나만 더 확인할게요 / 학위논문 / 한 번만 더 확인할게요 / 헤드라인만 봐서 / 헷갈리는데 / 협력사에서 문의가 들어와서 / 호기심에 물어보는데
  혹시 몰라서 확인차 여쭤봐요 / 혹시나 해서 물어보는데 / 혼자 궁금해서 그런데 / 홍보부 / 홍보실 / 홍보팀 / 화면이 잘려서 그러는데 / 화상회의 / 화상회의 중이라 빨리 좀 / 확신이 안 서서요
  확신이 없어서 / 확실하게 하고 싶어서 / 확실히 해두려고요 / 확인차 물어보는데 / 확인차 여쭙니다 / 회계팀 / 회식 / 회신 / 회신 드려야 해서 / 회신해야 하는데요 / 회의 5분 전인데
  회의 자료에 들어가야 해서 / 회의가 곧 시작이라 / 회의록 / 회의록 쓰는 중인데 / 회의록에 남겨야 해서 / 회의에서 발표해야 하는데 / 회의에서 질문받을 것 같아서 / 회의자료
  회장님 보고 건이라 / 후배 / 후배님
`);
