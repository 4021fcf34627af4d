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
  importent=important / importnat=important / incase=in case / inclding=including / incldues=includes
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

`);
