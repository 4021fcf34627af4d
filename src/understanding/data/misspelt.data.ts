/* Frequent slips and spellings by sound, with what is meant. Only forms that are no words themselves. */
const pairs = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/[/\n]/)
      .map((pair) => pair.trim())
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  );

/** English. */
export const MISSPELT_EN: ReadonlyMap<string, string> = pairs(`
  righ=right / rigt=right / rigth=right / rihgt=right / wnna=wanna / nany=many / mny=many / maany=many /
  aboout=about / abot=about / abotu=about / abou=about / abouut=about / abuot=about / acccording=according
  accordign=according / accordin=according / accordng=according / accroding=according / acheive=achieve
  acheived=achieved / achive=achieve / achived=achieved / acording=according / acordingly=accordingly
  acquisiton=acquisition / acquistion=acquisition / acquried=acquired / acqusition=acquisition / actaully=actually
  actualy=actually / actully=actually / acually=actually / acutally=actually / adn=and / afer=after / afetr=after
  aftr=after / againt=against / againts=against / aggree=agree / aggreed=agreed / aggreement=agreement
  agianst=against / aginst=against / agred=agreed / agreeement=agreement / agreemnet=agreement
  agreemnt=agreement / agremeent=agreement / agrement=agreement / ahve=have / aliance=alliance
  aliances=alliances / allaince=alliance / alliacne=alliance / allience=alliance / allinace=alliance
  allready=already / allso=also / allthough=although / alos=also / alot=a lot / alrady=already / alraedy=already
  alredy=already / althought=although / althuogh=although / altough=although / amaozn=amazon / amazn=amazon
  amke=make / ammount=amount / ammounts=amounts / amny=many / amogn=among / amonst=amongst / amonut=amount
  amoung=among / amoungst=amongst / amout=amount / amoutn=amount / analisys=analysis / analsyt=analyst
  analyis=analysis / anaylsis=analysis / anaylst=analyst / anbd=and / anbody=anybody / andd=and / anf=and
  anlyst=analyst / annd=and / annonce=announce / annonced=announced / annother=another / annouce=announce
  annouced=announced / annoucement=announcement / annoucing=announcing / annoucment=announcement
  annoucned=announced / annoucning=announcing / announcment=announcement / announe=announce / announed=announced
  anohter=another / anotehr=another / anounce=announce / anounced=announced / anouncement=announcement
  anser=answer / ansers=answers / ansewr=answer / answr=answer / antoher=another / anwer=answer / anwser=answer
  anwsers=answers / anyne=anyone / anyoen=anyone / anyoone=anyone / anythign=anything / anyting=anything
  aobut=about / aparently=apparently / apirl=april / apparantly=apparently / apparenty=apparently
  appearently=apparently / aquire=acquire / aquired=acquired / aquisition=acquisition / aready=already / areee=are
  arent=aren't / argeed=agreed / argeement=agreement / aricle=article / aritcle=article / arpil=april
  artciel=article / artcle=article / artficial=artificial / artical=article / articel=article / articl=article
  artificail=artificial / artifical=artificial / artilce=article / artilces=articles / aslo=also / asnwer=answer
  asnwers=answers / asol=also / aswell=as well / atcually=actually / atleast=at least / atricle=article
  awnser=answer / bacause=because / baout=about / bascially=basically / basicaly=basically / basiclly=basically
  baut=about / bben=been / beacuse=because / beause=because / becase=because / becasue=because / becaus=because
  becmae=became / becom=become / becouse=because / becuase=because / becuse=because / beecause=because
  beeing=being / beetween=between / befor=before / beggining=beginning / begginning=beginning / begining=beginning
  beign=being / beleive=believe / beleived=believed / belive=believe / beofre=before / berfore=before
  betweeen=between / betwen=between / betwene=between / bewteen=between / bfore=before / bieng=being
  biliion=billion / bilion=billion / billon=billion / boht=both / bsuiness=business / bteween=between
  btween=between / buisiness=business / buisness=business / buisnesses=businesses / businees=business
  busines=business / busness=business / bussines=business / bussiness=business / caled=called / caleld=called
  calld=called / callled=called / cannnot=cannot / canot=cannot / chariman=chairman / charman=chairman
  chiarman=chairman / claled=called / cnat=can't / cnnot=cannot / cofirm=confirm / colaborate=collaborate
  colaborating=collaborating / colaboration=collaboration / collabaration=collaboration / collaberate=collaborate
  collaberation=collaboration / collaboraton=collaboration / collabrate=collaborate / collabrating=collaborating
  collabration=collaboration / colud=could / comany=company / comapnies=companies / comapny=company
  comfirm=confirm / communcation=communication / communicaton=communication / compaies=companies
  compaines=companies / companeis=companies / compani=company / companny=company / companys=companies
  compay=company / compeititon=competition / compeitor=competitor / compeltely=completely
  competetive=competitive / competetiveness=competitiveness / competetor=competitor / competion=competition
  competitior=competitor / competitivness=competitiveness / competiton=competition / competitve=competitive
  competiveness=competitiveness / compettitor=competitor / compitition=competition / completley=completely
  completly=completely / compnany=company / compnay=company / compnies=companies / comunication=communication
  comunications=communications / concering=concerning / conferance=conference / conferece=conference
  conferenc=conference / confernce=conference / confrence=conference / confrim=confirm / confrm=confirm
  conract=contract / conserning=concerning / contarct=contract / contracct=contract / contrct=contract
  contries=countries / contry=country / coompany=company / cooperaton=cooperation / cooporation=cooperation
  cooprate=cooperate / coopration=cooperation / coperate=cooperate / coperation=cooperation / copmany=company
  coroporate=corporate / corperate=corporate / corperation=corporation / corportation=corporation
  corproation=corporation / coud=could / coudl=could / couldnt=couldn't / couldve=could've / countires=countries
  countrys=countries / coutnry=country / culd=could / cuold=could / curent=current / curently=currently
  curiuos=curious / currenlty=currently / currentley=currently / currenty=currently / curretly=currently
  currious=curious / cusotmer=customer / custmer=customer / custmers=customers / customr=customer
  cutomer=customer / cutomers=customers / daet=date / ddi=did / ddint=didn't / decemeber=december
  decmber=december / decribed=described / defiantely=definitely / definatly=definitely / definetly=definitely
  definitley=definitely / definitly=definitely / defintely=definitely / deos=does / describd=described
  desribed=described / develope=develop / developement=development / developmet=development / developp=develop
  developping=developing / devleop=develop / devleoped=developed / devleopment=development / devlop=develop
  devloped=developed / devloping=developing / devlopment=development / didnt=didn't / difefrent=different
  diferent=different / differnet=different / differnt=different / diffrent=different / dindt=didn't
  dirctor=director / direcor=director / directer=director / directr=director / discribe=describe
  discribed=described / discription=description / dnt=don't / doesnt=doesn't / dolars=dollars / dollers=dollars
  domesitc=domestic / domestc=domestic / dont=don't / dosnt=doesn't / dows=does / druing=during / dtae=date
  duirng=during / durring=during / eachother=each other / eahc=each / ecah=each / elecrtonics=electronics
  electonics=electronics / electroncs=electronics / eletronics=electronics / emploees=employees
  employeees=employees / employess=employees / emplyee=employee / emplyees=employees / entirly=entirely
  envolved=involved / espcially=especially / especialy=especially / estabilsh=establish / estabilshed=established
  estabished=established / establshed=established / establsih=establish / eveery=every / eventally=eventually
  eventualy=eventually / everone=everyone / everthing=everything / everythign=everything / everyting=everything
  eveyone=everyone / evne=even / evrey=every / evry=every / evryone=everyone / evrything=everything
  exaclty=exactly / exacly=exactly / exactely=exactly / exactlly=exactly / examle=example / exampel=example
  exampl=example / exatcly=exactly / excatly=exactly / excecutive=executive / excpet=except / excutive=executive
  excutives=executives / exective=executive / exectives=executives / exectly=exactly / exectuive=executive
  executve=executive / exept=except / exexutive=executive / exhbition=exhibition / exhibiton=exhibition
  exibition=exhibition / exmaple=example / exmple=example / expain=explain / expalin=explain
  expecially=especially / explaination=explanation / explane=explain / explaned=explained / explian=explain
  facbook=facebook / facebok=facebook / faceboook=facebook / fcaebook=facebook / febrary=february
  febuary=february / feburary=february / feburay=february / ffrom=from / fianncial=financial / fimr=firm
  finacial=financial / finaly=finally / financal=financial / finanical=financial / finnacial=financial
  finnally=finally / firday=friday / firrm=firm / firsst=first / firts=first / fisrt=first / fomr=from
  forom=from / frim=firm / frims=firms / frist=first / frm=from / frmo=from / generaly=generally
  genrally=generally / givne=given / gloabl=global / globla=global / gogle=google / golbal=global / googel=google
  goolge=google / gorup=group / gorups=groups / govenment=government / goverance=governance / goverment=government
  goverments=governments / govermnent=government / governmnet=government / gropu=group / gruop=group
  gruops=groups / gvie=give / gvien=given / haave=have / hadd=had / hadnt=hadn't / haev=have / hapen=happen
  hapened=happened / hapening=happening / hapenned=happened / happeing=happening / happend=happened
  happenned=happened / happned=happened / hasnt=hasn't / hass=has / hav=have / havent=haven't
  headquarers=headquarters / headquartes=headquarters / headquater=headquarters / headquaters=headquarters
  hes=he's / howcome=how come / howlong=how long / howmany=how many / howmuch=how much / hows=how / howw=how
  hpw=how / htat=that / hte=the / htere=there / htey=they / hthe=the / htis=this / hundai=hyundai
  huyndai=hyundai / hvae=have / hwat=what / hwen=when / hwere=where / hwich=which / hwo=who / hwow=how / hwy=why
  hyndai=hyundai / hyunday=hyundai / hyundi=hyundai / hyundia=hyundai / imediately=immediately
  immediatley=immediately / immediatly=immediately / imporant=important / imporatnt=important
  importent=important / incl=including / importnat=important / incase=in case / inclding=including / incldues=includes
  includ=include / includeing=including / includng=including / inclue=include / inclued=include / incuded=included
  incuding=including / inculding=including / indsutries=industries / indsutry=industry / industrys=industries
  industy=industry / indutry=industry / infact=in fact / inlcude=include / inlcuded=included / inlcudes=includes
  inlcuding=including / inorder=in order / insetad=instead / insititute=institute / insitute=institute
  insitution=institution / insitutions=institutions / insted=instead / instituion=institution
  instituton=institution / institutons=institutions / intead=instead / intelegence=intelligence
  inteligence=intelligence / intellegence=intelligence / intelligance=intelligence / intelligense=intelligence
  internaional=international / internatinal=international / interntional=international / interseted=interested
  intersted=interested / interveiw=interview / intervew=interview / interviw=interview / inteview=interview
  inthe=in the / intrested=interested / intresting=interesting / inudstry=industry / invesed=invested
  invesment=investment / invesments=investments / invesotr=investor / investement=investment / invester=investor
  investers=investors / investmetn=investment / investmnet=investment / invetsor=investor / invlove=involve
  invloved=involved / involed=involved / involvd=involved / invovled=involved / isint=isn't / isnt=isn't
  isseu=issue / issuse=issues / isue=issue / isues=issues / itll=it'll / ive=i've / iwll=will / iwth=with
  janaury=january / januarry=january / janurary=january / januray=january / jioned=joined / jioning=joining
  joinned=joined / joinning=joining / jonied=joined / jounalist=journalist / journalsit=journalist
  journlist=journalist / jstu=just / jsut=just / kakaoo=kakao / kakoa=kakao / knowm=known / knoww=know / knwo=know
  knwon=known / koera=korea / koeran=korean / konw=know / konwn=known / konws=knows / korae=korea / koraen=korean
  lanched=launched / lanuch=launch / latset=latest / latst=latest / lauch=launch / lauched=launched
  lauching=launching / launchd=launched / launhc=launch / loaction=location / locatoin=location / locaton=location
  luanch=launch / luanched=launched / maek=make / maen=mean / maens=means / maket=market / makret=market
  makrets=markets / manageement=management / manageer=manager / managment=management / mangaer=manager
  mangement=management / manufacter=manufacturer / manufactring=manufacturing / manufactuer=manufacturer
  manufacurer=manufacturer / manufacuring=manufacturing / manufaturer=manufacturer / marekt=market
  marekts=markets / marhc=march / markt=market / markte=market / mcuh=much / mebmer=member / mebmers=members
  membr=member / membrs=members / memeber=member / memebers=members / memebr=member / memebrs=members
  menas=means / menay=many / menioned=mentioned / menitoned=mentioned / mentined=mentioned / mentiond=mentioned
  mentionned=mentioned / mentoin=mention / menton=mention / mentoned=mentioned / menttion=mention / metion=mention
  metioned=mentioned / migth=might / mihgt=might / milion=million / millin=million / millon=million
  ministery=ministry / minsitry=ministry / minstry=ministry / mkae=make / mnay=many / moast=most / moeny=money
  moer=more / monht=month / monney=money / montly=monthly / motnh=month / mounth=month / mounths=months
  mrach=march / mroe=more / msot=most / muhc=much / muich=much / naem=name / naemd=named / naems=names
  namd=named / nead=need / necassary=necessary / neccesary=necessary / neccessary=necessary / necesary=necessary
  neded=needed / neeed=need / negociation=negotiation / negotation=negotiation / negotations=negotiations
  negotiaton=negotiation / newst=newest / nkow=know / nmae=name / nmaed=named / nmaes=names / nobdy=nobody
  noone=no one / noveber=november / novemeber=november / novmber=november / nuber=number / nubmer=number
  numbr=number / numbre=number / numebr=number / numebrs=numbers / nxet=next / objctive=objective
  objecive=objective / objetive=objective / occured=occurred / occuring=occurring / ocotber=october
  octobr=october / ocurred=occurred / officail=official / offical=official / offically=officially
  officialy=officially / oficial=official / oficially=officially / ofthe=of the / ohter=other / ohters=others
  olny=only / onlly=only / onyl=only / oragnization=organization / orgainzation=organization
  organisaton=organisation / organiztion=organization / orginal=original / orginally=originally
  orginization=organization / orgnisation=organisation / orgnization=organization / originaly=originally
  origional=original / origionally=originally / orignally=originally / otehr=other / otehrs=others / oter=other
  othr=other / othrs=others / palce=place / palces=places / palese=please / paln=plan / paltform=platform
  paragaph=paragraph / paragrpah=paragraph / parapgraph=paragraph / pargraph=paragraph / parner=partner
  parners=partners / parnter=partner / parnters=partners / parntership=partnership / partcipate=participate
  partcipating=participating / parterns=partners / parternship=partnership / particiapte=participate
  participent=participant / participents=participants / participte=participate / particpant=participant
  particpants=participants / particpate=participate / particpated=participated / particpating=participating
  particuarly=particularly / particulaly=particularly / particulary=particularly / partnerhip=partnership
  partnerhsip=partnership / partnershp=partnership / partnersip=partnership / partnr=partner / pecent=percent
  pelase=please / peolple=people / peopl=people / pepole=people / percnet=percent / perecent=percent
  perosn=person / persn=person / plaese=please / plaform=platform / plannig=planning / plase=please
  platfom=platform / platforn=platform / platfrom=platform / platfroms=platforms / plcae=place / pleae=please
  pleaes=please / plese=please / plna=plan / poeple=people / poeples=people / porblem=problem / porduct=product
  porducts=products / porfit=profit / porfits=profits / porject=project / porjects=projects / posible=possible
  possble=possible / possibel=possible / possiblity=possibility / presdient=president / presedent=president
  presidant=president / presidnet=president / presidnt=president / preson=person / presons=persons
  pressident=president / proabably=probably / probabl=probably / probaly=probably / probelm=problem
  probelms=problems / problme=problem / problmes=problems / prodcut=product / prodcuts=products / produt=product
  produts=products / proejct=project / profitt=profit / proft=profit / projcet=project / projcets=projects
  projet=project / projetc=project / propably=probably / proudct=product / prupose=purpose / publicaly=publicly
  purpos=purpose / purpouse=purpose / purpse=purpose / qeustion=question / qoute=quote / qouted=quoted
  qoutes=quotes / quesion=question / quesiton=question / quesitons=questions / questin=question
  questoin=question / questoins=questions / quetsion=question / quoet=quote / qustion=question
  qustions=questions / raelly=really / raeson=reason / realease=release / realeased=released / realted=related
  reaons=reasons / reasn=reason / recal=recall / recenlty=recently / recentley=recently / recieve=receive
  recieved=received / recived=received / recnetly=recently / refered=referred / refering=referring / reffer=refer
  reffered=referred / reffering=referring / regading=regarding / regardign=regarding / regaring=regarding
  reguarding=regarding / relaese=release / relase=release / relased=released / releaesd=released / rellay=really
  relly=really / relted=related / remeber=remember / remembr=remember / rememebr=remember / remmber=remember
  reoprt=report / repoted=reported / repoter=reporter / repotr=report / repotrer=reporter / reprot=report
  reproted=reported / resaon=reason / reson=reason / revanue=revenue / revenu=revenue / reveune=revenue
  revnue=revenue / rfom=from / rivlary=rivalry / rivlas=rivals / rmember=remember / saied=said / samgsung=samsung
  samsng=samsung / samsumg=samsung / samusng=samsung / sasy=says / saterday=saturday / satruday=saturday
  sayd=said / scond=second / secnod=second / secound=second / senetnce=sentence / sentance=sentence
  sentense=sentence / sentnece=sentence / seocnd=second / seperate=separate / seperated=separated
  seperately=separately / seprate=separate / septemeber=september / septmber=september / serivce=service
  serivces=services / servce=service / servcie=service / servcies=services / servise=service / setence=sentence
  sevice=service / sevices=services / shes=she's / shoud=should / shoudl=should / shouldnt=shouldn't
  shuld=should / shuold=should / siad=said / siaid=said / similer=similar / similiar=similar / simlar=similar
  simmilar=similar / sincerly=sincerely / sitll=still / smasung=samsung / soemthing=something / soltuion=solution
  solutoin=solution / soluton=solution / solutons=solutions / sombody=somebody / somehting=something
  someoen=someone / someting=something / somone=someone / somthing=something / soultion=solution
  soultions=solutions / specfic=specific / specifc=specific / specifcally=specifically / specificaly=specifically
  specificly=specifically / specifik=specific / speficially=specifically / spesific=specific / spetember=september
  spokeman=spokesman / spokeperson=spokesperson / startegies=strategies / startegy=strategy / stategy=strategy
  statemetn=statement / statemnet=statement / statemnt=statement / statment=statement / statments=statements
  stll=still / stragety=strategy / stratagy=strategy / strategey=strategy / stratgies=strategies
  stratgy=strategy / succes=success / succesful=successful / sucess=success / sucessful=successful
  sumarise=summarise / sumarize=summarize / sumary=summary / summerise=summarise / summerize=summarize
  summry=summary / sumthing=something / suposed=supposed / suposedly=supposedly / supposidly=supposedly
  syas=says / taem=team / taems=teams / taht=that / taregt=target / targt=target / tday=today / teamm=team
  technlogy=technology / technolgies=technologies / technolgy=technology / technoloy=technology
  techology=technology / techonology=technology / tecnology=technology / teh=the / tehir=their / tehm=them
  tehre=there / tehse=these / tehy=they / telecomunications=telecommunications / telelcom=telecom
  teusday=tuesday / tgether=together / thaat=that / thare=there / thats=that's / thease=these / theese=these
  theire=their / themselfs=themselves / themselve=themselves / themselvs=themselves / theres=there's / theri=their
  theyd=they'd / theyll=they'll / theyre=they're / theyve=they've / thhe=the / thid=this / thier=their
  thierr=their / thiss=this / thme=them / thoes=those / thogh=though / thorugh=through / thouhg=though / thr=the
  thrid=third / thrird=third / throgh=through / throught=through / thruogh=through / thrusday=thursday
  thses=these / thsi=this / thsoe=those / thst=that / tht=that / thta=that / thurdsay=thursday / thw=the
  thye=they / tihs=this / tjat=that / tje=the / tjis=this / tlel=tell / tlell=tell / todays=today's / todya=today
  toegther=together / togather=together / togeather=together / togehter=together / togeter=together
  togethr=together / toghether=together / togther=together / toher=other / tohse=those / tommorow=tomorrow
  tommorrow=tomorrow / tomorow=tomorrow / tomorro=tomorrow / tonigth=tonight / tothe=to the / trilion=trillion
  truely=truly / tusday=tuesday / univercity=university / univerisity=university / univeristy=university
  universty=university / untill=until / untl=until / unversity=university / uplsu=uplus / waht=what / wahts=what
  wanst=wants / wantd=wanted / wasnt=wasn't / wass=was / wat=what / watn=want / wchih=which / wednsday=wednesday
  weer=were / weher=where / wehn=when / wehre=where / wendesday=wednesday / wensday=wednesday / werent=weren't
  weve=we've / wgat=what / wgen=when / wgich=which / wgo=who / whaat=what / whare=where / whast=what / whats=what
  whatt=what / whch=which / whcih=which / whear=where / wheather=whether / wheen=when / wheer=where / wheere=where
  whehter=whether / wheich=which / whenn=when / wher=where / wheres=where / wherre=where / wheter=whether
  whho=who / whic=which / whichh=which / whicj=which / whick=which / whiel=while / whihc=which / whihch=which
  whil=while / whio=who / whitch=which / whitout=without / whlie=while / whn=when / whne=when / whoes=whose
  whoese=whose / whome=whom / whoo=who / whoom=whom / whoose=whose / whos=who / whosse=whose / whre=where
  whree=where / whse=whose / whst=what / wht=what / whta=what / whther=whether / whuch=which / whyy=why
  wich=which / wihch=which / wihich=which / wihle=while / wiht=with / wihtin=within / wihtout=without / wiill=will
  wil=will / willl=will / withh=with / withing=within / withn=within / withot=without / witht=with
  withuot=without / witout=without / wjat=what / wjen=when / wjere=where / wjo=who / wjy=why / wll=will
  wnat=want / wnated=wanted / wnats=wants / wnen=when / wodner=wonder / wodnering=wondering / woh=who / wohm=whom
  wohse=whose / wolud=would / wonderng=wondering / wondring=wondering / woud=would / woudl=would
  wouldnt=wouldn't / wouldve=would've / woundering=wondering / wthin=within / wtih=with / wuld=would / wuold=would
  wyh=why / yaer=year / yaers=years / yeard=years / yera=year / yeras=years / yestarday=yesterday
  yesteday=yesterday / yesturday=yesterday / youd=you'd / youll=you'll / youre=you're / youve=you've
`);

/** Korean. */
export const MISSPELT_KO: ReadonlyMap<string, string> = pairs(`
  이룸=이름 / 이룸이=이름이 / 이룸은=이름은 / 이룸좀=이름 좀 / 할때=할 때 / 론칭할때=론칭할 때 / 회사여=회사야 /가르켜주세요=가르쳐주세요 / 가르켜줘=가르쳐줘 / 간단이=간단히 / 갈쳐주세요=가르쳐주세요 / 갈쳐줘=가르쳐줘 / 갈켜주세요=가르쳐주세요 / 갈켜줘=가르쳐줘 / 감사함니다=감사합니다
  감사합니당=감사합니다 / 거에여=거예요 / 거에요=거예요 / 건가여=건가요 / 구채적으로=구체적으로 / 구체적으루=구체적으로 / 궁굼한데=궁금한데 / 궁굼합니다=궁금합니다 / 궁굼해=궁금해
  궁굼해요=궁금해요 / 궁금함니다=궁금합니다 / 궁금해여=궁금해요 / 궂이=굳이 / 그거에요=그거예요 / 그니깐=그러니까 / 그러니깐=그러니까 / 그런대=그런데 / 그리구=그리고 / 기억않나=기억안나
  꺼야=거야 / 꺼에여=거예요 / 꺼에요=거예요 / 꺼예요=거예요 / 꺼죠=거죠 / 껀가여=건가요 / 껀가요=건가요 / 나욤=나요 / 누구애요=누구예요 / 누구에여=누구예요 / 누구에요=누구예요
  누구여=누구야 / 누구져=누구죠 / 누군대=누군데 / 누군대요=누군데요 / 누귀=누구 / 누규=누구 / 누규야=누구야 / 도대채=도대체 / 도데체=도대체 / 됏나요=됐나요 / 됏는지=됐는지
  됏다=됐다 / 됏어=됐어 / 되나여=되나요 / 되써=됐어 / 되요=돼요 / 됨까=됩니까 / 됨니까=됩니까 / 됩니가=됩니까 / 됬나=됐나 / 됬나요=됐나요 / 됬는데=됐는데 / 됬는지=됐는지
  됬다=됐다 / 됬다고=됐다고 / 됬던=됐던 / 됬습니까=됐습니까 / 됬어=됐어 / 됬음=됐음 / 됬죠=됐죠 / 됬지=됐지 / 마니=많이 / 마자요=맞아요 / 말해조=말해줘 / 말해죠=말해줘
  말해주세여=말해주세요 / 말해줭=말해줘 / 맞나여=맞나요 / 맞져=맞죠 / 머가=뭐가 / 머라고=뭐라고 / 머라구=뭐라고 / 머랬어=뭐랬어 / 머야=뭐야 / 머얌=뭐야 / 머에여=뭐예요
  머에요=뭐예요 / 머여요=뭐예요 / 머예요=뭐예요 / 머져=뭐죠 / 머죠=뭐죠 / 머하는=뭐하는 / 머하려고=뭐하려고 / 머햇어=뭐했어 / 머했어=뭐했어 / 먼데여=뭔데요 / 멫명=몇명
  며칠이에여=며칠이에요 / 몃개=몇개 / 몃년=몇년 / 몃명=몇명 / 몃번=몇번 / 몆개=몇개 / 몆년=몇년 / 몆명=몇명 / 몆번=몇번 / 몇명이에여=몇명이에요 / 몇일=며칠 / 몇일이야=며칠이야
  몇일인가요=며칠인가요 / 몇칠=며칠 / 모라고=뭐라고 / 모르겟는데=모르겠는데 / 모르겟어=모르겠어 / 모르겠써=모르겠어 / 모야=뭐야 / 모에여=뭐예요 / 모에요=뭐예요 / 모예요=뭐예요
  모죠=뭐죠 / 모하는=뭐하는 / 몰겟어=모르겠어 / 몰겠어=모르겠어 / 몰르겠는데=모르겠는데 / 무엇인가여=무엇인가요 / 무었=무엇 / 무었을=무엇을 / 무었이=무엇이 / 무었인가요=무엇인가요
  무었인지=무엇인지 / 물어볼께=물어볼게 / 물어볼께요=물어볼게요 / 뭐라구=뭐라고 / 뭐애요=뭐예요 / 뭐얌=뭐야 / 뭐양=뭐야 / 뭐에여=뭐예요 / 뭐에염=뭐예요 / 뭐에요=뭐예요 / 뭐예여=뭐예요
  뭐져=뭐죠 / 뭐햇어=뭐했어 / 뭔대=뭔데 / 뭔대요=뭔데요 / 뭔데여=뭔데요 / 뮤슨=무슨 / 므슨=무슨 / 므엇=무엇 / 미안한대=미안한데 / 볼께=볼게 / 볼께요=볼게요 / 부탁드려여=부탁드려요
  부탁드림니다=부탁드립니다 / 부탁드립니당=부탁드립니다 / 설명해조=설명해줘 / 설명해죠=설명해줘 / 설명해주세여=설명해주세요 / 솔직이=솔직히 / 슴까=습니까 / 슴니까=습니까 / 습니가=습니까
  아니믄=아니면 / 안녕하새요=안녕하세요 / 안녕하세여=안녕하세요 / 안뇽=안녕 / 안뇽하세요=안녕하세요 / 안됀=안된 / 안되요=안돼요 / 안했써=안했어 / 않돼=안돼 / 않되=안돼
  않되나요=안되나요 / 않했어=안했어 / 알랴줘=알려줘 / 알려조=알려줘 / 알려죠=알려줘 / 알려주삼=알려주세요 / 알려주샘=알려주세요 / 알려주세여=알려주세요 / 알려주셈=알려주세요
  알려줄레=알려줄래 / 알려줄레요=알려줄래요 / 알려줘여=알려줘요 / 알려줭=알려줘 / 알려쥉=알려줘 / 알려쥬=알려줘 / 알려쥬세요=알려주세요 / 알으켜줘=알려줘 / 알켜주세요=알려주세요
  알켜줘=알려줘 / 어느거에요=어느거예요 / 어느꺼=어느것 / 어덯게=어떻게 / 어듸=어디 / 어디서여=어디서요 / 어디에여=어디예요 / 어디에요=어디예요 / 어디여=어디야 / 어디져=어디죠
  어딘가여=어딘가요 / 어딘대=어딘데 / 어떠캐=어떻게 / 어떠케=어떻게 / 어떡게=어떻게 / 어떡케=어떻게 / 어떤거에여=어떤거예요 / 어떤건가여=어떤건가요 / 어떵게=어떻게 / 어떻개=어떻게
  어떻게여=어떻게요 / 어떻케=어떻게 / 어떻해=어떻게 / 어뜨케=어떻게 / 어뜩해=어떻게 / 어뜬=어떤 / 어캐=어떻게 / 어케=어떻게 / 언재=언제 / 언재야=언제야 / 언재예요=언제예요
  언제에여=언제예요 / 언제에요=언제예요 / 언제여=언제야 / 언제져=언제죠 / 언젠가여=언제인가요 / 언졔=언제 / 얼마나여=얼마나요 / 얼마냐구=얼마냐고 / 얼마애요=얼마예요 / 얼마에여=얼마예요
  얼마에요=얼마예요 / 얼마여=얼마야 / 얼마져=얼마죠 / 얼만가여=얼마인가요 / 없나여=없나요 / 없슴=없음 / 여쭐께요=여쭐게요 / 오디야=어디야 / 왜냐면여=왜냐면요 / 왜냐하믄=왜냐하면
  왜에요=왜예요 / 왜여=왜요 / 왜져=왜죠 / 왜케=왜이렇게 / 왠만하면=웬만하면 / 왤케=왜이렇게 / 요약해조=요약해줘 / 요약해죠=요약해줘 / 웨케=왜이렇게 / 웬지=왠지 / 으떤=어떤
  읍니까=습니까 / 이거에요=이거예요 / 이에여=이에요 / 이예여=이에요 / 이예요=이에요 / 이져=이죠 / 인가여=인가요 / 인가염=인가요 / 인가욤=인가요 / 인가용=인가요 / 일일히=일일이
  임까=입니까 / 임니까=입니까 / 입니가=입니까 / 입니꺄=입니까 / 입닏까=입니까 / 잇나여=있나요 / 잇나요=있나요 / 잇는지=있는지 / 잇습니까=있습니까 / 잇어=있어 / 잇어요=있어요
  잇음=있음 / 있나여=있나요 / 있스면=있으면 / 있슴=있음 / 있써=있어 / 있써요=있어요 / 있읍니까=있습니까 / 자세이=자세히 / 자세희=자세히 / 저거에요=저거예요 / 정리해조=정리해줘
  정리해죠=정리해줘 / 정확이=정확히 / 정확희=정확히 / 젤루=제일 / 죄송한대=죄송한데 / 죄송한대요=죄송한데요 / 죄송함니다=죄송합니다 / 진쨔=진짜 / 진차=진짜 / 징짜=진짜 / 쫌만=좀만
  찐짜=진짜 / 차자줘=찾아줘 / 찾아조=찾아줘 / 찾아죠=찾아줘 / 특별이=특별히 / 하나여=하나요 / 한대여=한대요 / 할꺼야=할거야 / 할꺼에요=할거예요 / 할껀데=할건데 / 할께=할게
  할께요=할게요 / 할려고=하려고 / 할려구=하려고 / 함까=합니까 / 함니까=합니까 / 합니가=합니까 / 해쓰면=했으면 / 햇갈려=헷갈려 / 햇갈리는데=헷갈리는데 / 햇나=했나 / 햇나요=했나요
  햇는데=했는데 / 햇는지=했는지 / 햇다=했다 / 햇다고=했다고 / 햇대=했대 / 햇던=했던 / 햇습니까=했습니까 / 햇어=했어 / 햇어요=했어요 / 햇음=했음 / 했나여=했나요 / 했써=했어
  했읍니까=했습니까 / 헤깔려=헷갈려 / 헷깔려=헷갈려 / 혹쉬=혹시 / 혹씨=혹시
`);
