/// Ordinary English words by what they are to a question.
///
/// A literal and not a resource, because a compiler takes long over large embedded files. Each
/// `# category:` line opens a category; `_` joins the words of one entry.
enum EnglishWords {
  static let text: StaticString = """
    # category: generic
    a an the this that these those it its it's itself i i'm im i've ive i'd i'll me my mine myself
    you your yours yourself yourselves he him his himself she her hers herself we us our ours
    ourselves they them their theirs themselves one ones oneself who whom whose which what when
    where why how whatever whichever whoever whenever wherever however am is isn't isnt are aren't
    arent was wasn't wasnt were weren't werent be being been do does doesn't doesnt did didn't
    didnt done doing don't dont have haven't havent has hasn't hasnt had hadn't having can can't
    cant cannot could couldn't couldnt will won't wont would wouldn't wouldnt shall shan't should
    shouldn't shouldnt may might mightn't must mustn't ought need needn't dare and or but nor so
    yet if then else than as because since while whilst although though unless until till whether
    of in on at by for with without within from to into onto out up down over under off about
    above below between among amongst around round across through throughout along against toward
    towards upon via per versus vs not no none nothing nobody nowhere neither yes yeah nope
    some any all both each every either other others another such same own more most much many few
    fewer less least several enough something anything everything someone anyone everyone somebody
    anybody everybody somewhere anywhere everywhere thing things stuff item items matter matters
    kind kinds sort sorts type types way ways bit bits lot lots load loads piece part parts case
    cases point points side fact facts idea ideas reason reasons example examples people person
    folk folks human humans guys individual individuals really actually basically literally simply
    just only even also too very quite rather pretty fairly extremely totally completely
    absolutely definitely certainly surely probably possibly perhaps maybe likely generally
    usually normally typically mostly mainly especially particularly specifically exactly
    precisely truly honestly seriously obviously apparently clearly ever never always often
    sometimes still already again anyway anyhow instead almost nearly hardly barely now here there
    once twice good better best great bad fine okay ok alright right wrong nice normal usual
    common want wants wanted needs needed get gets got gotten getting go goes going went gone come
    comes came coming make makes made making take takes took taken taking give gives gave given
    giving put puts putting keep keeps kept let lets let's set know knows knew known knowing think
    thinks thought thinking wonder wondering wondered mean means meant see sees saw seen look
    looks looked looking find finds found feel feels felt feeling seem seems seemed appear appears
    tell tells told say says said ask asks asked asking talk talks speak speaks spoke spoken
    explain explains describe mention try tries tried trying use uses used using show shows showed
    shown help helps helped happen happens happened become becomes became like likes liked prefer
    hope hopes hoping guess suppose supposed reckon believe able unable possible impossible please
    thanks thank thankyou ta cheers hi hello hey hiya greetings sorry pardon excuse dear bye
    goodbye question questions answer answers advice info information detail details query queries
    faq guide guides topic topics subject subjects explanation section sections well oh ah er um
    hmm huh wow erm eh i.e e.g ie eg etc aka re actual certain sure true false real different
    similar various particular specific general main whole overall anymore regarding concerning
    respect terms term regards gonna wanna gotta sorta lemme gimme dunno y'all ya u ur r pls
    plz thx what's whats who's whos where's wheres how's hows when's why's that's thats there's
    theres here's heres it'll he's she's they're theyre we're you're youre you've youve they've
    we've they'd we'd you'd you'll they'll we'll
    length lengths lengthy number numbers amount amounts size sizes separate back extra name
    names tip tips change changes changed changing wind_up winds_up wound_up end_up ends_up
    ended_up doable legit tbh lol lmao omg imo imho btw fyi idk haha hahaha xx xxx yay nay nah
    yep yup mate bro hun babe luv wee kinda
    bestie besties
    # category: setting
    spring summer autumn fall winter season seasons today tomorrow tonight yesterday morning
    mornings afternoon afternoons evening evenings night nights midnight noon midday dawn dusk
    weekend weekends weekday weekdays bedtime daytime overnight fortnight monday tuesday wednesday
    thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat january february march
    april june july august september october november december jan feb mar apr jun jul aug sept
    oct nov dec day days week weeks month months year years hour hours minute minutes second
    seconds moment moments century decade decades date dates early earlier earliest late later
    latest lately recent recently nowadays previous previously ago next last past future present
    current currently daily weekly monthly yearly annual annually eve christmas xmas easter
    halloween ramadan eid diwali hanukkah passover lent valentine valentines bonfire new_year
    wedding weddings holiday holidays vacation vacations party parties interview interviews
    birthday birthdays anniversary christening baptism funeral graduation prom ball reunion
    honeymoon engagement date_night festival concert event events occasion occasions ceremony
    celebration gig trip trips journey journeys tour cruise staycation getaway outing picnic
    barbecue bbq dinner_party hen_do hen_party stag_do stag_night bachelorette bachelor_party
    baby_shower photoshoot photo_shoot reception speech conference meeting meetings presentation
    exam exams audition performance rehearsal mum mums mom moms mummy mommy mother mothers mam dad
    dads daddy father fathers parent parents son sons daughter daughters sister sisters brother
    brothers sibling siblings twin twins aunt auntie aunty uncle niece nephew cousin cousins gran
    granny nan nana grandma grandmother grandad granddad grandpa grandfather grandparent
    grandparents grandson granddaughter grandchild grandchildren husband husbands wife wives hubby
    missus spouse partner partners boyfriend boyfriends girlfriend girlfriends fiance fiancé
    fiancee fiancée ex friend friends mates pal pals buddy neighbour neighbours neighbor
    neighbors flatmate housemate roommate colleague colleagues coworker co-worker workmate boss
    bosses manager employer employee bride bridesmaid bridesmaids groom best_man guest guests
    in-law in-laws mother-in-law father-in-law sister-in-law brother-in-law daughter-in-law
    son-in-law stepmum stepdad stepson stepdaughter godmother godfather family families relative
    relatives relation stranger strangers crowd teen teenage preteen tween twenties thirties
    forties fifties sixties seventies eighties nineties twenty thirty forty fifty sixty seventy
    eighty ninety hundred thousand million two three four five six seven eight nine ten eleven
    twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen zero half quarter dozen
    couple pair first third fourth fifth tenth year-old house houses home homes office offices
    town towns shop shops work works worked working workplace room rooms bathroom bedroom kitchen
    lounge flat apartment village city cities street road place places local area areas nearby
    high_street shopping_centre mall supermarket church school_run nursery school_gate uni campus
    hotel airport abroad overseas country countries countryside seaside corner upstairs downstairs
    indoors indoor inside outside outdoors outdoor nervous worried worry worries worrying scared
    scary afraid frightened anxious keen eager excited tired busy bored curious interested
    interesting confused confusing unsure uncertain doubtful hesitant reluctant embarrassed
    embarrassing ashamed shy self-conscious confident proud glad happy unhappy sad upset angry
    annoyed annoying cross fed_up frustrated frustrating desperate hopeful relieved surprised
    shocked amazed impressed jealous lonely lucky unlucky stupid silly daft foolish clever smart
    sensible honest genuine sincere serious quick quicker quickest quickly fast faster slow slower
    slowly huge big bigger biggest large larger largest tiny small smaller smallest little
    enormous massive giant medium-sized tall wide narrow thick thin awful horrible lovely terrible
    dreadful horrid ghastly nasty wonderful amazing fantastic brilliant fabulous superb excellent
    marvellous gorgeous beautiful ugly weird strange odd funny peculiar bizarre crazy mad
    ridiculous incredible awesome cool decent proper rubbish crap lousy poor perfect ideal
    adorable cute sweetheart darling love loved loves loving hate hated hates hating enjoy enjoyed
    enjoying fancy fancied fancying dread dreading dreaded bother bothered bothers mind minded
    minding walk walks walked walking sit sits sitting stand stands stood standing read reading
    reads hear heard hearing hears listen listened listening buy buys bought buying book books
    booked booking visit visited visits visiting watch watched watching write writes wrote written
    writing call called calls calling ring rang rung phone phoned phoning text texted texting
    email emailed message messaged meet meets met chat chats chatted chatting discuss discussed
    arrive arrived leave leaves leaving stay stays stayed staying return returned returning wait
    waits waited waiting wake wakes woke woken bring brings brought bringing carry carried carries
    carrying pick picked picks picking plan plans planned planning notice noticed notices noticing
    remember remembered forget forgets forgot forgotten realise realised realize realized learn
    learned learnt learning start starts started starting begin begins began begun beginning
    finish finished finishes end ends ended ending stop stops stopped stopping continue continued
    continues wear wears wore worn wearing dress dressed open opened opens close closed closes
    move moved moving moves turn turned turns turning bet lose loses lost losing win won hold
    holds held holding send sent sends spend spends follow followed following join joined joining
    invite invited attend attended attending offer offered offers promise promised swear swore
    suggest suggested suggests browse browsed scroll scrolled google googled search searched
    searching click post posted posts live lives lived living travel travelled traveled travels
    rest rested resting relax relaxed relaxing cry cried laugh laughed smile smiled smiling kiss
    kissed hug hugged dance danced cook cooked cooking tidy pack packed unpack rush rushed hurry
    hurried queue queued treat_myself pamper pampered pampering gift gifts surprise voucher
    background story situation circumstances position life lifetime lifestyle career job jobs
    profession student students retired retirement unemployed self-employed part-time full-time
    freelance shift shifts commute rota deadline schedule schedules routine diary calendar
    summertime wintertime springtime midweek midwinter midsummer bank_holiday half_term term_time
    lunchtime teatime dinnertime lunch_hour lunch_break tea_break coffee_break morning_after
    night_before day_after day_before the_other_day finally meanwhile anytime sometime someday
    ages frankly personally luckily unfortunately sadly hopefully thankfully fortunately suddenly
    school schools garden model models
    # category: matter
    diabetes diabetic diabetics prediabetes insulin_resistance lupus epilepsy epileptic seizure
    seizures convulsion angina vitiligo hiv aids cancer cancers cancerous tumour tumours tumor
    tumors leukaemia leukemia lymphoma melanoma carcinoma sarcoma malignancy malignant benign
    chemo chemotherapy radiotherapy immunotherapy radiation hypertension hypotension
    blood_pressure cholesterol stroke strokes heart_attack heart_disease heart_failure arrhythmia
    palpitations atrial_fibrillation pacemaker defibrillator stent thrombosis dvt embolism clot
    clots clotting haemophilia hemophilia haemophiliac hemophiliac von_willebrand anaemia anemia
    anaemic anemic sickle_cell thalassaemia thalassemia asthma asthmatic copd bronchitis pneumonia
    tuberculosis emphysema cystic_fibrosis apnoea apnea sinusitis tonsillitis hay_fever hayfever
    allergy allergies allergic allergen allergens anaphylaxis anaphylactic intolerance coeliac
    celiac crohn's crohns colitis ibs gastritis ulcer ulcers reflux heartburn indigestion hernia
    haemorrhoids hemorrhoids piles constipation diarrhoea diarrhea nausea vomiting gastroenteritis
    appendicitis gallstones pancreatitis hepatitis cirrhosis jaundice kidney_disease dialysis
    arthritis arthritic rheumatoid osteoarthritis osteoporosis gout fibromyalgia sciatica
    scoliosis backache tendonitis sprain fracture fractures whiplash bursitis ehlers-danlos
    hypermobility marfan dystrophy multiple_sclerosis parkinson's parkinsons alzheimer's
    alzheimers dementia migraine migraines headache headaches concussion vertigo tinnitus
    neuropathy neuralgia palsy bell's_palsy paralysis meningitis encephalitis motor_neurone autism
    autistic adhd dyslexia down's_syndrome tourette's depression depressed bipolar schizophrenia
    psychosis ocd ptsd phobia phobias panic_attack panic_attacks anorexia anorexic bulimia bulimic
    eating_disorder dysmorphia body_dysmorphia insomnia narcolepsy addiction addicted alcoholism
    alcoholic thyroid hypothyroidism hyperthyroidism hashimoto's graves' goitre goiter pcos
    polycystic endometriosis fibroids menopause menopausal perimenopause perimenopausal
    menstruation menstrual period_pains infertility ivf miscarriage preeclampsia pregnant
    pregnancy pregnancies breastfeeding breastfeed breastfed lactation lactating postpartum
    postnatal antenatal conceive conceiving fertility contraception contraceptive contraceptives
    impotence prostate std sti herpes chlamydia gonorrhoea gonorrhea syphilis hpv thrush candida
    cystitis uti incontinence obesity obese overweight underweight eczema psoriasis rosacea acne
    dermatitis urticaria hives folliculitis impetigo cellulitis ringworm scabies lice nits
    shingles chickenpox measles mumps rubella polio tetanus rabies malaria ebola covid covid-19
    coronavirus flu influenza cold_sore cold_sores coldsore wart warts verruca verrucas molluscum
    mole moles birthmark birthmarks melasma chloasma freckle freckles hyperpigmentation
    hypopigmentation pigmentation pih albinism keloid keloids hypertrophic scar scars scarring
    scarred pockmark pockmarks milia rash rashes boil boils abscess cyst cysts lipoma lump lumps
    polyp bunion bunions corns callus chilblains gangrene sepsis septic scleroderma sarcoidosis
    vasculitis raynaud's sjogren's dermatomyositis lymphoedema lymphedema oedema edema cellulite
    varicose_veins varicose thread_veins spider_veins broken_veins hidradenitis lichen_planus
    keratosis hyperhidrosis dandruff alopecia baldness balding bald hair_loss wrinkle wrinkles
    fine_lines crow's_feet stretch_mark stretch_marks striae sunburn sunburnt sunburned frostbite
    windburn blister blisters bruise bruises bruising bleeding bleed bled infection infections
    infected inflammation inflammatory inflamed redness swelling swollen itching itch itchy pain
    pains ache aches soreness numbness fever dizziness dizzy fainting faint fatigue cough sneeze
    snoring nosebleed nosebleeds toothache earache conjunctivitis glaucoma cataract cataracts
    blindness blind deaf deafness disability disabled wheelchair autoimmune immunosuppressed
    immunocompromised immunity gingivitis pimple pimples zit zits blackhead blackheads whitehead
    whiteheads breakout breakouts pustule pustules dark_circles eye_bags scab scabs wound wounds
    stitches sutures trauma coma hangover long_covid chronic_fatigue ibuprofen paracetamol
    acetaminophen aspirin naproxen diclofenac codeine morphine tramadol opioids oxycodone fentanyl
    warfarin heparin apixaban rivaroxaban edoxaban dabigatran clopidogrel blood_thinner
    blood_thinners anticoagulant anticoagulants antiplatelets antibiotic antibiotics penicillin
    amoxicillin doxycycline lymecycline erythromycin flucloxacillin minocycline tetracycline
    azithromycin clindamycin metronidazole steroid steroids prednisolone prednisone dexamethasone
    cortisone hydrocortisone betamethasone cortisol botox filler fillers isotretinoin roaccutane
    accutane spironolactone methotrexate azathioprine ciclosporin cyclosporine adalimumab humira
    biologics dupilumab immunosuppressants immunosuppressant hydroxychloroquine insulin metformin
    ozempic semaglutide wegovy mounjaro statin statins atorvastatin simvastatin amlodipine
    ramipril lisinopril losartan bisoprolol propranolol beta_blockers diuretics digoxin
    nitroglycerin levothyroxine thyroxine tamoxifen letrozole hrt oestrogen estrogen progesterone
    testosterone contraceptive_pill antidepressant antidepressants sertraline fluoxetine prozac
    citalopram mirtazapine venlafaxine lithium diazepam valium benzodiazepines sedative sedatives
    sedation ritalin methylphenidate antihistamine antihistamines cetirizine loratadine piriton
    benadryl antifungal antifungals fluconazole clotrimazole antiviral antivirals aciclovir
    acyclovir valaciclovir valacyclovir vaccine vaccines vaccination vaccinations vaccinated jab
    jabs booster_jab injection injections inhaler inhalers epipen adrenaline laxatives antacid
    omeprazole lansoprazole gabapentin pregabalin carbamazepine painkiller painkillers
    anti-inflammatory anti-inflammatories ketamine cocaine heroin ecstasy cannabis marijuana weed
    cbd viagra sildenafil finasteride minoxidil retinol retinal retinoid retinoids tretinoin
    adapalene tazarotene bakuchiol hydroquinone niacinamide benzoyl_peroxide salicylic glycolic
    lactic mandelic azelaic kojic hyaluronic ascorbic tranexamic aha ahas bha bhas peptide
    peptides ceramide ceramides vitamin vitamins multivitamin multivitamins biotin zinc
    iron_tablets magnesium calcium omega-3 fish_oil cod_liver_oil turmeric ginseng ginkgo
    st_john's_wort echinacea evening_primrose probiotic probiotics supplement supplements creatine
    protein_powder collagen elastin melatonin arnica lidocaine lignocaine emla anaesthetic
    anesthetic anaesthesia anesthesia medication medications medicine medicines drug drugs tablet
    tablets pill pills prescription prescriptions laser lasers ipl peel peels chemical_peel
    microdermabrasion dermabrasion dermaplaning hydrafacial facial facials waxing wax waxed
    threading sugaring electrolysis shaving shave tattoo tattoos tattooed microblading
    permanent_make-up piercing piercings surgery surgeries surgical operation operations
    transplant transplants graft grafts facelift face_lift liposuction rhinoplasty nose_job
    boob_job breast_implants implant implants blepharoplasty tummy_tuck abdominoplasty mastectomy
    hysterectomy vasectomy caesarean cesarean c-section amputation bypass colonoscopy endoscopy
    biopsy mri x-ray x-rays xray ultrasound ct_scan mammogram acupuncture cupping massage massages
    reflexology reiki chiropractor osteopath physiotherapy physio homeopathy hypnotherapy hypnosis
    aromatherapy mesotherapy prp vampire_facial radiofrequency radio-frequency cryotherapy cryo
    hifu ultherapy thermage thread_lift led_mask light_therapy phototherapy oxygen_facial
    lash_lift eyelash_extensions lash_extensions brow_lamination manicure pedicure gel_nails
    braces veneers teeth_whitening root_canal filling fillings spray_tan fake_tan perm
    hair_transplant micropigmentation scalp_micropigmentation microneedling micro-needling
    micro_needling needling microneedle dermaroller derma_roller dermapen derma_pen dermastamp
    nanoneedling blood_donation blood_test blood_tests blood_transfusion detox enema colonic gym
    swimming swim swam swum swimmer sauna saunas steam_room running runner jogging jog yoga
    pilates flying fly flew flown flight flights driving drive drove driven drinking smoking smoke
    smoker smokers vaping vape vapes sex intercourse exercise exercises exercising workout
    workouts weightlifting weights crossfit spinning cycling cyclist bike bikes biking hiking hike
    climbing football soccer rugby cricket tennis badminton golf hockey basketball netball
    volleyball baseball softball boxing wrestling judo karate martial_arts skiing ski snowboarding
    skating surfing sailing rowing kayaking canoeing scuba diving snorkelling fishing angling
    hunting shooting archery horse_riding horseriding gymnastics ballet zumba aerobics marathon
    triathlon athletics olympics sunbathing sunbathe tanning tan tanned sunbed sunbeds solarium
    jacuzzi hot_tub spa bath baths bathing shower showers showering gardening camping painting
    drawing knitting sewing crochet pottery photography singing dancing meditation meditate
    mindfulness fasting dieting sleeping sleep slept sweating sweat perspire snorting gambling
    gaming parachuting skydiving bungee hot_yoga vinegar perfume perfumes aftershave deodorant
    deodorants antiperspirant alcohol vaseline petroleum_jelly hair_dye dye bleach toothpaste
    mouthwash shampoo conditioner hairspray hair_gel soap soaps bubble_bath shower_gel bath_salts
    sunscreen sunscreens sunblock suncream sun_cream spf moisturiser moisturisers moisturizer
    moisturizers lotion lotions cream creams serum serums toner toners astringent cleanser
    cleansers exfoliant exfoliants exfoliator exfoliate exfoliating exfoliation scrub scrubs mask
    masks ointment ointments balm balms gel gels oil oils essential_oil essential_oils tea_tree
    aloe aloe_vera witch_hazel rosehip jojoba argan castor_oil coconut_oil olive_oil shea_butter
    cocoa_butter glycerin glycerine lanolin paraben parabens fragrance fragrances silicone latex
    nickel plastic rubber metal metals stainless_steel titanium gold silver copper mercury
    aluminium aluminum fluoride chlorine chlorinated ammonia acetone peroxide iodine antiseptic
    disinfectant surgical_spirit rubbing_alcohol hand_sanitiser hand_sanitizer sanitiser sanitizer
    baking_soda bicarbonate lemon_juice salt_water saline saltwater seawater sea_water rosewater
    makeup make-up make_up cosmetics foundation concealer mascara lipstick eyeliner eyeshadow
    blusher bronzer primer powder talc talcum nail_varnish nail_polish acrylic_nails eyelash_glue
    glue superglue plaster plasters bandage bandages dressing dressings cotton_wool wipes tissue
    tissues tampon tampons condom condoms contact_lens contact_lenses lenses glasses spectacles
    sunglasses hearing_aid dentures wig wigs hat hats helmet helmets jewellery jewelry earring
    earrings necklace razor razors tweezers epilator loofah flannel sponge towel towels pillowcase
    pillow pillows needle needles syringe syringes roller rollers nicotine caffeine tobacco
    cigarette cigarettes cigar cigars e-cigarette shisha pesticide asbestos paint petrol gasoline
    diesel detergent insect_repellent skin face faces facial_skin cheek cheeks forehead nose noses
    nostril nostrils chin chins jaw jawline jowl jowls temple temples brow brows eyebrow eyebrows
    eye eyes eyelid eyelids eyelash eyelashes lash lashes ear ears earlobe mouth lip lips tongue
    gum gums tooth teeth throat neck head scalp hair hairline beard moustache mustache sideburns
    shoulder shoulders arm arms elbow elbows forearm wrist wrists hand hands palm palms finger
    fingers fingertip thumb thumbs fingernail nail nails knuckle chest breast breasts nipple
    nipples boob boobs cleavage decolletage décolletage back_of_neck spine rib ribs waist stomach
    tummy belly abdomen navel belly_button hip hips bum buttock buttocks backside groin genitals
    genital penis vagina vulva anus pelvis thigh thighs leg legs knee knees calf calves shin shins
    ankle ankles foot feet heel heels toe toes toenail toenails armpit armpits underarm underarms
    bikini_line heart lung lungs liver kidney kidneys bladder bowel bowels gut guts intestine
    pancreas spleen gallbladder appendix brain nerve nerves muscle muscles bone bones joint joints
    tendon ligament cartilage artery arteries vein veins blood capillary capillaries lymph
    lymph_nodes hormone hormones hormonal gland glands tonsils womb uterus ovary ovaries cervix
    testicle testicles placenta umbilical pore pores follicle follicles dermis epidermis cell
    cells dna gene genes bacteria bacterium virus viruses germ germs fungus fungal microbe
    microbes immune_system nhs fda mhra cqc gmc hse bupa insurance insured insurer licence
    licences license licensed licensing age_limit refund refunds mortgage mortgages loan loans
    credit credit_card overdraft debt debts tax taxes vat pension pensions benefits_claim
    universal_credit salary wage wages lawsuit solicitor lawyer lawyers sue sued compensation
    police prison law laws legal illegal legislation copyright visa visas passport passports
    election elections vote voting government parliament president prime_minister politics
    political brexit council army navy military war religion religious bible quran god prayer
    islam muslim christian christianity jewish judaism buddhism hindu hinduism halal kosher vegan
    vegans vegetarian vegetarians cruelty-free charity charities union unions divorce custody
    marriage_certificate will_and_testament inheritance stocks bitcoin crypto cryptocurrency
    bank_account cashback paypal klarna warranty complaint complaints ombudsman gdpr
    privacy_policy data_protection franchise apprenticeship diploma qualification qualifications
    nvq university college homework scholarship dog dogs puppy puppies cat cats kitten kittens pet
    pets horse horses cow cows pig pigs sheep goat goats hen hens duck ducks rabbit rabbits
    hamster guinea_pig mouse mice rat rats goldfish bird birds parrot snake snakes lizard tortoise
    turtle frog spider spiders bee bees wasp wasps ant ants mosquito mosquitoes flea fleas bedbug
    bedbugs tick_bite lion tiger elephant monkey bear wolf fox deer whale dolphin shark dinosaur
    dinosaurs vet vets coffee tea beer beers wine wines champagne prosecco gin vodka whisky
    whiskey rum cocktail cocktails cider lager squash juice smoothie smoothies milk milkshake
    lemonade cola coke energy_drink energy_drinks kombucha chocolate sugar sugary sweets candy
    cake cakes biscuit biscuits cookie cookies crisps bread pasta rice potato potatoes chips pizza
    burger burgers sandwich sandwiches soup salad salads curry spicy cheese butter yoghurt yogurt
    ice_cream egg eggs meat beef pork lamb ham bacon sausage sausages turkey chicken fish salmon
    tuna prawns shrimp shellfish seafood sushi tofu soya soy dairy gluten wheat oats cereal
    porridge nuts nut peanut peanuts almond almonds honey jam fruit fruits apple apples banana
    bananas orange_juice oranges lemon lemons lime limes grape grapes strawberry strawberries
    blueberry blueberries berry berries avocado tomato tomatoes cucumber carrot carrots onion
    onions garlic ginger spinach kale broccoli cabbage lettuce mushroom mushrooms pepper peppers
    chilli chili vegetable vegetables veg beans lentils salt spice spices herb herbs ketchup
    mayonnaise fast_food takeaway breakfast lunch dinner supper snack snacks recipe recipes diet
    diets calorie calories keto carbs protein water_bottle antioxidant antioxidants microwave
    microwaves oven ovens fridge freezer kettle toaster dishwasher washing_machine tumble_dryer
    vacuum hoover furniture sofa mattress carpet curtain curtains wallpaper plumbing plumber
    boiler radiator electricity electrician electric wiring lamp light_bulb candle candles lawn
    lawnmower fence roof gutter window_cleaner door_lock ladder drill hammer screwdriver nail_gun
    paintbrush tiles cement computer computers laptop laptops tablet_computer iphone ipad android
    smartphone mobile_phone internet wifi wi-fi broadband website websites app apps software
    hardware printer printers keyboard usb bluetooth password passwords login username
    email_account browser windows_update linux python javascript java programming code coding
    spreadsheet database algorithm chatbot chatgpt ai robot robots drone drones satellite rocket
    rockets spaceship camera cameras television tv radio netflix youtube facebook instagram tiktok
    twitter whatsapp snapchat podcast podcasts video_game video_games playstation xbox nintendo
    chess poker lottery crossword sudoku car cars van vans lorry truck trucks bus buses train
    trains tram taxi uber aeroplane airplane plane planes helicopter boat boats ship ships ferry
    motorbike motorcycle scooter engine engines tyre tyres brakes clutch battery batteries mot
    speeding parking london paris england scotland wales ireland britain france spain germany
    italy portugal greece poland russia ukraine europe america usa canada mexico brazil argentina
    china japan korea korean india pakistan bangladesh thailand vietnam indonesia australia africa
    nigeria kenya egypt israel palestine iran iraq dubai moscow berlin madrid rome tokyo york
    manchester birmingham liverpool edinburgh glasgow cardiff dublin belfast leeds bristol
    california texas florida weather rain raining rainy snow snowing storm thunderstorm lightning
    hurricane tornado earthquake volcano flood climate humidity wind windy sun sunshine sunlight
    sunny uv ultraviolet moon planet planets mars jupiter saturn star_sign galaxy universe
    astronomy astrology horoscope zodiac ocean sea beach mountain mountains river lake forest
    desert rainforest pollution music song songs singer band guitar piano violin drums orchestra
    opera theatre theater movie movies film films cinema actor actress novel novels poem poems
    poetry shakespeare author literature art artist museum gallery sculpture maths mathematics
    algebra equation geometry calculus physics chemistry biology scientist philosophy psychology
    economics grammar spelling translate translation french spanish german italian latin
    capital_city population men man women woman male males female females boys boy girls girl
    children child kid kids teenager teenagers adolescent adolescents toddler toddlers baby babies
    infant infants newborn newborns elderly pensioner pensioners oap seniors adult adults
    transgender trans gay lesbian athlete athletes celebrity celebrities nurses nurse doctor
    doctors gp gps dermatologist dermatologists surgeon surgeons dentist dentists pharmacist
    pharmacists pharmacy chemist midwife beautician beauticians aesthetician aestheticians
    esthetician hairdresser hairdressers barber physician psychologist psychiatrist optician
    paramedic hospital hospitals asian black_skin brown_skin white_skin dark_skin
    darker_skin fair_skin pale_skin oily_skin dry_skin sensitive_skin combination_skin redheads
    ginger_hair african caribbean chinese indian japanese hispanic ethnicity food foods water
    discount discounts student_discount gift_card gift_voucher loyalty_card agony dermatosis
    atopic cystic nodular plaque_psoriasis guttate psoriatic flareup flare-up nettle_rash welts
    welt cicatrix cheloid indentation sunspot sunspots age_spot age_spots liver_spots lentigo
    lentigines photodamage xerosis erythema pruritus contusion pus hypersensitivity comedone
    comedones comedonal icepick_scar boxcar_scar crow's crows_feet laughter_lines frown_lines
    smile_lines forehead_lines marionette_lines nasolabial jowly gestation gestational prenatal
    maternity trimester trimesters foetus fetus unborn breastmilk breast_milk breast-feeding
    chestfeeding neckline naevus nevus furuncle zoster tinea telangiectasia ephelides depilation
    leucoderma leukoderma seborrhoeic seborrheic perioral nummular neurodermatitis lichen planus
    sclerosus granuloma annulare pityriasis prurigo suppurativa pyoderma gangrenosum pompholyx
    dyshidrotic discoid bullous pemphigoid pemphigus morphoea morphea pseudofolliculitis
    rhinophyma ichthyosis actinic haemangioma hemangioma epidermolysis bullosa bacne papule
    papules erysipelas carbuncle mrsa staph staphylococcus strep streptococcus retinaldehyde
    alpha_hydroxy beta_hydroxy pha phas polyhydroxy gluconolactone benzoyl sulphur sulfur
    nicotinamide arbutin ferulic citric tca petroleum squalane urea panthenol centella cica
    oatmeal calamine lavender rouge kohl bronzers booze suntan suntanned fake-tan uva uvb
    camouflage bb_cream cc_cream ampoule micellar emollient emollients salve fragrance-allergy
    clobetasone mometasone prilocaine tetracaine benzocaine corticosteroid corticosteroids
    botulinum dermal psoralen puva co-codamol fexofenadine chlorphenamine mycophenolate rhinitis
    pollen dust_mites mite mites cheekbone cheekbones flank flanks body bodies midriff facialist
    cosmetologist rf hay sunblocks sunhat parasol shea vitiligo-like microtrauma sunray sunrays
    lightheaded light-headed feverish nosejob nurse_practitioner surgeon's anal rectal catheter
    stoma port-wine_stain fistula lipoedema lipedema rosacea-prone acne-prone ringworms hookworm
    cholera typhoid dengue lyme_disease lyme monkeypox mpox norovirus salmonella legionella
    listeria tetany rickets scurvy hypoglycaemia hypoglycemia hyperglycaemia neutropenia
    thrombocytopenia aneurysm varices pleurisy croup laryngitis stammer stutter squint astigmatism
    myopia keratoconus retinopathy lazy_eye bruxism tmj lockjaw halitosis abscesses canker
    toenail_fungus gallstone stretchmark stretchmarks postinflammatory photoageing plaque pedis
    rosea cutaneous castor codamol preggers nodosum multiforme barbae ocular contagiosum
    versicolor pityriasis_rosea vera
    brand brands deposit consent placebo randomised randomized invent invented inventor
    inventing instalment instalments installment installments certificate certified training
    photo photos video videos underage minors gender ambulance emergency a&e medicare medicaid
    parental time_of_year medical_help brushing
    sign_for sign_something sign_a_form sign_off consent_form
    bad_breath breath sage thyme rosemary parsley oregano coriander cinnamon nutmeg
    # category: ordinary
    soon sooner before after short shorter long longer longest choose chooses chose chosen
    choosing choice choices decide decided decides deciding decision consider considered
    considering understand understands understood understanding experience experiences eventually
    afterwards afterward beforehand forever gradually cycle lead court patent degree keys
    temperature science veteran veterans race cost costs price prices fee fees charge expensive
    cheap afford affordable money pay paid worth value treatment treatments treat procedure
    procedures session sessions appointment appointments clinic clinics salon salons result
    results effect effects side-effect risk risks safe safely safety danger dangerous hurt hurts
    painful painless sore tender sting stings stung prick prickle tingle throb benefit benefits
    advantage advantages disadvantage disadvantages drawback drawbacks pros cons upside downside
    perks professional professionals practitioner practitioners specialist specialists expert
    experts therapist therapists qualified trained experienced reputable aftercare recovery
    recover downtime heal heals healing healed improve improvement improvements worse worst worsen
    aggravate exacerbate reduce lessen fade fades faded disappear vanish remove removal prevent
    prevention avoid allowed permitted recommend recommended advisable clean cleaner cleanse
    cleansing hygienic hygiene sterile sterilise sterilised sterilize bacterial drink drinks drank
    drunk hydrate hydrated hydrating hydration moist moisture moisturise moisturising moisturize
    eat eats ate eaten healthy health wellbeing sick ill illness condition conditions disease
    diseases disorder disorders symptom symptoms complexion texture tone tones smooth smoother
    firm firmer tight tighter fresh fresher glow glowing radiant dull rough roughness uneven
    sensitive sensitivity irritation irritate irritated irritable dry dryness oily greasy flaky
    flake flaking scaly tightness puffy puffiness blotchy red pink purple blue green yellow brown
    black white grey gray orange crimson scarlet beige dark darker light lighter pale tinted
    colour colours color colors shade shades spot spots spotty blemish blemishes mark marks patch
    patches line lines crease creases age aged ageing aging old older oldest young younger
    youngest youthful youth natural naturally artificial chemical chemicals ingredient ingredients
    product products device devices tool tools equipment machine machines kit depth deep deeper
    deeply shallow surface layer layers puncture punctures pierce pierced roll rolls rolled
    rolling stamp stamped inject injected absorb absorbed absorption penetrate sink sinks sank
    sunk apply applies applied spread spreads rub rubbed rubbing touch touches touched touching
    scratch scratched squeeze squeezed pop popped wash washed washing rinse rinsed wipe wiped soak
    soaked dab pat patted damp wet soggy dried burn burns burned burnt burning stimulate
    stimulates trigger triggers cause causes caused causing leads led affect affects affected
    damage damaged damaging harm harmful harmless injury injuries injured injure response
    responses reaction reactions react reacts process processes stage stages step steps phase
    phases growth grow grows grew grown growing form forms formed forming develop develops
    developed development multiply remodel remodelling remodeling turnover increase increases
    increased decrease decreased lower lowered raise raises raised rise rises rose risen drop
    drops dropped falls fell fallen vary varies varied depend depends depended depending differ
    differs difference differences guarantee guaranteed guarantees disappoint disappointed
    disappointing disappointment expect expects expected expectation expectations realistic
    unrealistic significant significantly markedly noticeable visible invisible dramatic
    dramatically subtle mild mildly gentle gently severe severely strong stronger strongest
    strongly weak weaker weakly intense intensity aggressive aggressively harsh harshly soft
    softer softly hard harder hardest permanent permanently temporary temporarily long-term
    short-term lasting persist persistent linger immediately instantly straightaway initial
    initially original originally prepare prepares prepared preparing preparation consultation
    consultations consult consulted assess assessed assessment examine examined suitable
    unsuitable suitability suit suits suited candidate candidates appropriate inappropriate
    caution cautious careful carefully careless history factor factors tolerance tolerate
    threshold comfortable uncomfortable discomfort comfort commitment commit committed regular
    regularly irregular frequent frequently frequency rare rarely seldom repeat repeated
    repeatedly repeating multiple single double triple total totals follow-up top-up maintenance
    maintain maintained booster research researched study studies evidence proof prove proved
    proven scientific clinical medical medically cosmetic cosmetically aesthetic beauty skincare
    skin-care dermatology invasive non-invasive minimally controlled home-made diy ability aboard
    absence absent absolute abstain abuse accept acceptable accepted access accessible accident
    accidental accidentally accommodate accompany accomplish according account accounts accuracy
    accurate accurately accuse achieve achieved achievement acid acids acknowledge acquire act
    acted acting action actions active actively activity activities acts acute adapt add added
    adding addition additional additionally address addresses adequate adjust adjustment admin
    admire admit admitted adopt advance advanced adventure advert advertise advertised
    advertisement adverse advise advised adviser advisor affair affection agency agenda agent
    agree agreed agreement ahead aid aim aimed aims air aisle alarm album alert alike alive
    allocate allow allows alone aloud alphabet alter alteration altered alternate alternative
    alternatives altogether amateur ambition ambitious amend amuse analyse analysis
    analyze ancient angle angles anger animal animals announce announcement annoy anonymous
    anticipate anxiety apart apologise apologize apology apparent appeal appealing appearance
    appearances appetite appliance applicable application applications appreciate appreciated
    approach approaches approaching approval approve approved approximate approximately apron arch
    architect argue argued argument arise arises arose arisen arrange arranged arrangement
    arrangements arrest arrow article articles aside aspect aspects assemble assert asset assign
    assist assistance assistant associate associated association assume assumed assumption
    assurance assure assured atmosphere attach attached attack attacks attempt attempted attempts
    attention attitude attract attractive attribute audience authentic authority automatic
    automatically availability available average avoidable award awards aware awareness away
    awkward backed backing backs backward backwards bag bags bake baked balance balanced ban
    band-aid banned bang bar bare bargain bars base based basic basics basin basis basket batch
    bay beam bean bearable beat beaten beating bed bedding beds beginner beginners behave behaved
    behaving behaviour behavior behind belief beliefs belong belongs belongings belt bench bend
    bends bent beneath beneficial beside besides bias bid bill bills bin bind bins biological
    birth bite bites bitten bitter blade blades blame blamed blank blanket blast blend blended
    bless blink blob block blocked blocks blog blogs bloke blond blonde bloody bloom blot blow
    blows blew blown blunt blur blurred blurry blush blushing board boards bold bolt bomb bond
    bonus boost boosted boosts boot boots border borrow borrowed botched bottle bottles bottom
    bounce bouncy bound boundary bow bowl bowls box boxes bracket branch brave break
    breaks broke broken breaking breakdown breathe breathes breathing breeze brick bridge
    brief briefly bright brighter brighten brightness bristle broad broader broad-spectrum
    brochure broom brush brushed brushes bubble bubbles bucket buckle budget budgets
    buffer bug bugs build builds building buildings built bulk bulky bulb bull bullet bump bumps
    bumpy bunch bundle burden burst bury bush business businesses bust button buttons buyer buyers
    buzz buzzing cabin cabinet cable cage calculate calculated calculator calm calmer calming
    calmly camp cancel cancelled canceled cancellation capable capacity capture card cards care
    cared cares caring caretaker cash cast castle casual casually catalogue catch catches caught
    category categories causeless cease ceiling celebrate celebrated central centre centres center
    centers certificates certification chain chair chairs challenge
    challenges challenging champion chance chances channel
    channels chapter character characteristic chart chase cheaper cheapest cheaply cheat check
    checked checking checks checklist cheeky cheer cheerful chew chief childhood childish chill
    chilled chilly chop chronic chunk circle circles circular circulation citizen civil claim
    claimed claims clarify clarity class classes classic classified classify claw clay clear
    cleared clearer clearing clears client clients cliff climb climbed clinician clip clog clogged
    close-up closely closer closest cloth clothes clothing cloud clouds cloudy club clubs clue
    clumsy cluster coach coarse coast coat coated coating coats coin coins coincide cold colder
    coldness collapse collar collect collected collecting collection collective colourful colorful
    column comb combination combine combined combining comfy comment comments commence commercial
    commercially communicate communication community companies company compare compared compares
    comparing comparison compatible compete competent competition complain complained complete
    completed completion complex complexity complicated complication complications compliment
    component components compound comprehensive compress compressed compromise compromised
    compulsory conceal concealed concentrate concentrated concentration concept concerned concerns
    conclude conclusion concrete conduct conducted confess confidence confidently confirm
    confirmed conflict confuse confusion congestion congested connect connected connection
    conscious consecutive consequence consequences consequently conservative considerable
    considerably considerate consideration considerations consist consistency consistent
    consistently constant constantly construct construction consume consumed consumer consumers
    consuming contact contacted contacts contagious contain contained container contains
    contaminate contaminated contamination content contents contest context continual continuous
    continuously contour contract contrary contrast contribute contribution control controls
    convenience convenient conveniently conventional conversation convert convince convinced
    convincing cope copied copies coping copy core corporate correct corrected correction
    correctly corridor cotton count counted counter counting counts courage course courses
    courteous cover coverage covered covering covers crack cracked cracking cracks craft crash
    create created creates creating creation creative creature creepy crew crime criminal crisis
    crisp criteria critical criticism crop crossed crossing crucial crude cruel crush crushed
    crust crusty crystal cuddle cult cultural culture cup cups cure cured cures curl curled curly
    currency curve cushion custom customer customers customise customize cut cuts cutting daring
    darken darkened darkening darkness data day-to-day daylight dead deadly deal dealing deals
    dealt death debate decay deceive decline decorate decorated dedicate dedicated deepest default
    defeat defect defence defense defend deficiency deficient define defined defines definite
    definition degrees delay delayed delays delete deliberate deliberately delicate delicious
    delight delighted deliver delivered delivery demand demanding demands demonstrate dense
    density deny department dependent deposits derive description deserve deserves design
    designed designer designs desirable desire desired desk despite destination destroy destroyed
    destruction detach detailed detect detected deteriorate determine determined developing
    deviate diagnose diagnosed diagnosis diagram dial die dies died dying dietary differently
    difficult difficulties difficulty dig digest digestion digital dilute diluted dim dimension
    dimple dip dipped dire direct directed direction directions directly directory dirt dirty
    disagree disappeared disaster discharge disclose discolour discoloured discolouration
    discoloration discontinue discounted discover discovered discovery discreet discretion
    discrimination discussion discussions disgusting dish dishes dishonest disinfect disinfected
    disk dislike disliked dismiss display disposable dispose disrupt disrupted dissatisfied
    dissolve dissolved distance distant distinct distinguish distract distress distressed
    distressing distribute distribution district disturb disturbed diverse diversity divide
    divided division document documents dodgy dollar dollars domestic dominant dominate donate
    door doors dose doses dot dots doubt doubted doubts dough downsides downward downwards drag
    dragged dragging drain drained drama drastic drastically draw drawer drawers drawn draws drew
    dream dreams drier drift drip dripping drooping droopy drowsy dual due duration dust dusty
    duty duties earn earned earnings earth ease eased easier easiest easily east easy echo edge
    edges edit edition educate educated education effective effectively effectiveness efficacy
    efficiency efficient efficiently effort efforts elaborate elastic elasticity elect electronic
    elegant element elements elevate elevated eligible eligibility eliminate eliminated elsewhere
    embarrass embrace emerge emerged emergencies emotion emotional emotionally emotions
    emphasis employ employed employment empty enable enabled encounter encountered encourage
    encouraged encouraging endless endure enemy energetic energy enforce engage engaged enhance
    enhanced enhances enhancement enjoyable enjoyment enlarge enlarged ensure ensures enter
    entered entering enterprise entertain entertainment enthusiasm entire entirely entrance entry
    envelope environment environmental environments enzyme enzymes equal equally equipped
    equivalent era erase erased error errors escape essence essential essentially essentials
    establish established estate estimate estimated estimates ethical ethnic evaluate evaluated
    evaluation evenly even-toned eventual everyday evil evolve exact exaggerate exaggerated
    examination exceed exceeded exception exceptional exceptions excess excessive excessively
    exchange excite excitement exciting exclude excluded excluding exclusive exclusively execute
    exempt exhausted exhausting exhibit exist existed existence existing exists exit exotic expand
    expanded expansion expectant expecting expense expenses experiment experimental expertise
    expire expired expires expiry explored explore exploring export expose exposed exposure
    express expressed expression expressions extend extended extending extends extension extensive
    extent exterior external externally extract extracts extraordinary extreme extremes
    fabric facility facilities factory fail failed failing fails failure fainter fair fairness
    faith fake fame familiar famous fan fans far farm farther farthest fashion fashionable fat
    fatal fats fatty fault faults faulty favour favor favourable favorable favourite favorite
    favourites fear feared fearful fears feature features feed feeding feeds fed feedback feelings
    fellow festive fetch fiber fibre fibres fibers fibroblast fibroblasts fiction fiddle field
    fields fierce fight fighting fights fought figure figured figures file files fill filled fills
    filter filters filth filthy final finalise finance finances financial financially finer finest
    finishing fire fired fires firmly firmness firming fishy fit fitness fits fitted fitting
    fitzpatrick fix fixed fixes fixing flag flare flared flares flash flatten flattened flattering
    flavour flavor flavours flaw flawed flawless flaws flexible flexibility flick flip float flop
    floor floors flourish flow flower flowers flowing fluctuate fluid fluids flush flushed
    flushing foam foaming focus focused focuses fog foggy fold folded folds fool foolproof fond
    forbid forbidden forbade force forced forces forecast foreign foremost forgive forgave
    forgiven fork formal format formation former formerly formula formulas formulated formulation
    forth fortune forum forward forwards foul foundations founder fountain fraction fractional
    fragile fragment fragrant fragrance-free frail frame framed framework frank freak free freed
    freedom freely freeze freezes freezing froze frozen freshen freshly friction friendly
    friendship fright frighten frightening fringe front frown frowning fruitful frustration fuel
    fulfil fulfill full fuller fullest fully fun function functional functions fund funded funding
    funds funnily furious further furthermore furthest fury fuss fussy fuzzy gadget gadgets gain
    gained gains gamble game games gap gaps garment gas gate gates gather gathered gauge gaze gear
    genders generate generated generates generation generations generous genetic genetics
    gentleman genuinely germ-free girlie glance glare glass gloomy glory gloss glossy glove gloves
    glowy goal goals goodness goods gossip govern grab grabbed grace grade grades gradual grain
    grains grand grant granted grasp grass grateful grave gravity grease greater greatest greatly
    greedy greet grim grin grind grip grit gritty gross ground grounds group groups grumble guard
    guesswork guidance guided guideline guidelines guilty gun gunk habit habits hairy halfway halt
    handed handheld handful handle handled handles handling handsome handy hang hanging hangs hung
    happening happier happiest happily happiness hardcore harden hardened hardness hardship harmed
    harms harness harvest hassle haste haul hazard hazards hazardous haze heading headline
    heads-up healthier healthily healthcare heap heartbeat heat heated heating heats heaven
    heavenly heavier heaviest heavily heavy heavy-handed hectic hedge height hell helper helpful
    helpless herbal heritage hero hesitate hid hide hides hidden hiding high higher highest
    highlight highlighted highlights highly hint hints hire hired hit hits hitting hoax hobby
    hobbies hole holes hollow holy homely homemade honesty honour honor hook hop horizon
    horizontal horn horror host hot hotter hottest household hover hunger hungry hurdle hurting
    hybrid hype hyped ice icy ideally identical identification identified identify identity idle
    ignorant ignore ignored ignoring illusion illustrate image images imagination imagine imagined
    imbalance immediate immense immune impact impacts impair impaired impatient imperfect
    imperfection imperfections implement implication implications implied imply import importance
    important importantly impose impress impression impressive improper improperly improves
    improving impulse impure impurities inaccurate inadequate inch inches incident inclination
    include included includes including income inconsistent inconvenience inconvenient incorrect
    incorrectly increasingly increasing incredibly indeed indefinitely independent independently
    index indicate indicated indicates indication indications indirect induce induced induction
    industrial industry ineffective inevitable inevitably inexpensive inexperienced inferior
    infinite inflame infect infects infectious inflate influence influenced influencer influencers
    inform informal informed ingest inherit inherited inhibit initiative inner innocent innovation
    innovative input inquire inquiry insert inserted insight insist inspect inspection inspire
    inspired instance instances instant instinct institute institution instruct instruction
    instructions instructor instrument instruments insufficient insult intact intake integrate
    intellectual intelligence intelligent intend intended intends intensive intent intention
    intentions interact interaction interest interests interfere interference interior
    intermediate internal internally international internationally interpret interrupt interval
    intervals intervene intervention intimate intimidating intolerable intolerant introduce
    introduced introduction intrusive invade invention invest invested investigate
    investigation investment invitation involve involved involves involving inward iron irrelevant
    irresponsible irreversible irritant irritants irritating island isolate isolated issue issues
    jacket jar jars jargon jeans jelly jerk jet jewel joke joked jokes joking jolly journal judge
    judged judgement judgment jump jumped jumping junior junk jury justice justified justify
    keenly keeper key kick kill kills killed killing kindly kindness king kits kneel kneeling
    knife knives knit knock knocked knot knowledge knowledgeable lab labs label labelled labeled
    labels laboratory lace lack lacking lacks lad lady ladies laid lain land landed landing lane
    language languages lap largely latter launch launched laundry lay lays laying layered lazy
    leader leaders leading leaf leaflet leaflets league leak leaking lean leap leather lecture
    leftover legend legitimate leisure lend lends lens lesser lesson
    lessons let-down letter letters level levels liability liable liar liberty library lick lid
    lids lie lied lies lying lift lifted lifting lifts lighten lightened lightening lightly
    lightness lightweight likelihood likewise limb limbs limit limitation limitations limited
    limits lined linear liner link linked links liquid liquids list listed lists literacy litter
    lively loaded location locations lock locked locks lodge log logic logical logo loneliness
    long-lasting longevity long-run long-standing loose loosen looser lord loss losses loud louder
    loyal loyalty luck luckier lumpy lush luxurious luxury magazine magazines magic magical
    magnificent mail mainstream maintaining major majority maker makers manage managed manageable
    management manages managing mandatory manner manners manual manually manufacture manufacturer
    manufacturers manufacturing map maps margin marginal marked marker market marketing markets
    marking marriage married marry mass match matched matches matching material materials matrix
    mature maturity maximise maximize maximum meal meals meaning meaningful meaningless meantime
    measure measured measurement measurements measures measuring mechanical mechanism mechanisms
    media melanin medic medical-grade medics medicated medicinal mellow melt melted member members
    membership memorable memories memory mental mentally mentioned mentions menu mercy mere merely
    merge merit mess messed messing messy metal-free method methods metre metres meter meters
    micro micro-channels microchannels micro-injuries microinjuries microscopic microcurrent
    middle mighty mile miles milestone milky millimetre millimetres millimeter millimeters
    milligram mm cm mg ml millilitre mindset mineral minerals mini minimal minimise minimised
    minimises minimize minimum minor minority minuscule minus miracle miracles mirror mirrors
    misery miserable misinformation mislead misleading misled mismatch miss missed misses missing
    mission mist mistake mistaken mistakes mistook misunderstand misunderstanding misunderstood
    misuse mix mixed mixes mixing mixture mobile mode moderate moderately moderation modern modest
    modification modified modify moisturisation molecule molecules momentary momentum monitor
    monitored monitoring monster mood moods moral morale moreover mortal motion motivate motivated
    motivation motive mould mold mouldy mount movement movements muck mucky mud mug multi
    multipack multitude murder mutual mysterious mystery myth myths naked naming named
    narrowly nap napkin nation national native nature naughty near nearer nearest neat neatly
    necessarily necessary necessity needing needy negative negatively negatives neglect neglected
    negotiate nerve-racking nest net network networks neutral new newbie newbies newcomer
    newcomers newer newest newly news newspaper next-day nicely nicer nicest nickname niche
    nightmare nightly nightmares nod noise noisy nominal non nonsense non-surgical norm normality
    north notable notably note noted notes noticeably notify notion nourish nourished nourishes
    nourishing nourishment novice nuisance numb numbed numbing numerous nursed
    nursing nurture nutrient nutrients nutrition nutritional nutritious oath obey object objective
    objectives objects obligation obliged observation observe observed obsessed obsession obstacle
    obtain obtained occasional occasionally occupation occupied occupy occur occurred occurring
    occurs occurrence offence offend offended offensive officer official officially offset
    oil-free oiliness omit ongoing online ooze oozing opaque opening openly operate operated
    operates operating operator operators opinion opinions opportunity opportunities oppose
    opposed opposite opt opted optimal optimise optimistic optimum option optional options oral
    orally order ordered ordering orders ordinary organ organic organisation organisations
    organization organizations organise organised organize organized organs orientate origin
    originate outcome outcomes outbreak outbreaks outburst outer outfit outgoing outlet outline
    outlined outlook output outrage outrageous outright outsider outstanding outward outweigh
    outweighs overcome overcame overdo overdid overdone overdue overexpose overhead overlap
    overlook overlooked overly overpriced overreact overreacting oversee overwhelm overwhelmed
    overwhelming owe owed owes owner owners ownership oxygen pace package packages packet packets
    packaging pad pads page pages pail pain-free painfully painted pan panel panic panicked
    panicking pants paper papers paperwork paradise paragraph parallel parcel park parked parks
    partial partially participate participant participants partly partnership passing pass passed
    passes passage passenger passion passionate passive paste patchy path pathway patience patient
    patiently patients pattern patterns pause paused pavement peace peaceful peak peaks peeled
    peeling peer peers pen pens penalty pencil penetrating penetration penny pence pennies
    perceive percent percentage perception perfection perfectly perform performed performing
    performs period periodic periodically periods perk permission permit permits persistently
    personal personality personnel perspective persuade persuaded petite phenomenon
    photograph photographs phrase physical physically pic pics picture pictured pictures pierces
    pigment pigmented pigments pile pillar pilot pin pinch pinched pinching pinker pinkish
    pinpoint pinprick pinpricks pins pint pioneer pipe pitch pitfall pitfalls pit pits pitted
    pitting pity placed placement placing plain plainly planner plant plants plate plates
    platform play played player players playing plays pleasant pleasantly pleased pleasing
    pleasure plenty plot plug plump plumped plumper plumping plunge plus pocket pointed pointless
    poison poisonous poisoning poke poked poking pole policy policies polish polished polite
    politely pond pool pools poorly popular popularity port portable portion pose posed positive
    positively positives possess possession possibility possibilities postage post-treatment
    postcode poster postpone postponed pot potential potentially potion potions potent pouch pound
    pounds pour poured poverty power powered powerful practical practically practice practices
    practise practised practising praise pray precaution precautions precede precious precise
    precision predict predictable prediction predicted preference preferred preferably prejudice
    premature prematurely premises premium prep prescribe prescribed prescriber presence
    presentable presently preservative preservatives preserve preserved press pressed pressing
    pressure pressured pressures prestige presume presumably pretend prevented preventing
    preventive preventative prevents priceless pricey pricier pricing pricked pricking prickling
    prickly pride primary primarily prime primitive principal principle principles print printed
    prior priority priorities privacy private privately privilege prize probability probable
    problem problems problematic proceed proceeded proceeding produced produces producing producer
    production productive profile profit profitable profound progress progressed progresses
    progression progressive prohibit prohibited project projects proliferation prolong prolonged
    prominent promising promote promotes promoted promotion prompt promptly prone pronounced prong
    properly property properties proportion proposal propose proposed prospect prospective protect
    protected protecting protection protective protects protest proteins protocol protocols
    provide provided provider providers provides providing province provision provoke prudent
    psychological public publication publicity publish published publicly puff pull pulled pulling
    pulls pump pumped pumping punch punctured puncturing punish punishment pupil purchase
    purchased purchases pure purely purify purity purpose purposes pursue push pushed pushes
    pushing puzzle puzzled qualify qualifies qualifying quality qualities quantity quantities
    quarterly queasy queen questionable questionnaire quibble quid quiet quietly quiz quota
    quotation quote quoted quotes radical rag rail rainbow random randomly range ranged ranges
    ranging rank rapid rapidly rarer rarity rate rated rates rating ratings ratio rational raw ray
    rays reach reached reaches reaching reactive reacted reacting readily readiness ready reader
    readers reality realistically reap reappear reapply reapplied rear reasonable reasonably
    reassurance reassure reassured reassuring rebel rebook rebound rebuild rebuilding rebuilt
    rebuilds recall receive received receives receiving receipt receptionist recipient reckless
    recognise recognised recognize recognition recommendation recommendations recommends
    recommending record recorded recording records recovered recovering recovers recreate recruit
    rectify recuperate recur recurrence recurring recycle redden reddened reddening reddish redder
    redo redone reduced reduces reducing reduction refer referral referred refers refine refined
    refining reflect reflected reflection refrain refresh refreshed refresher refreshing refuse
    refused regain regenerate regenerates regenerating regeneration regime regimen region regional
    regions register registered registration regret regretted regrets regrow regulate regulated
    regulating regulation regulations regulator rehydrate reject rejected rejuvenate rejuvenated
    rejuvenating rejuvenation relate related relates relating relationship relationships
    relatively relaxation release released releases releasing relevance relevant reliable reliably
    reliance relief relieve relieves relieving reluctance rely relying remain remained remaining
    remains remark remarkable remarkably remedies remedy remind reminded reminder remodels
    remodelled remodeled remote remotely removed removes removing render renew renewal renewed
    renews rent rented renting repair repaired repairing repairs repay repetitive replace replaced
    replacement replacing reply replied report reported reportedly reporting reports represent
    represented representative reproduce reputation request requested requests require required
    requirement requirements requires requiring rescue researcher researchers researching resemble
    resembles resent reserve reserved reset resist resistance resistant resolve resolved resort
    resource resources respected respectful respective respond responded responds responding
    responsibility responsible responsibly restart restless restore restored restores restoring
    restrict restricted restriction restrictions resulted resulting resume resumed resurface
    resurfacing retain retained retains retake rethink reusable reuse reused reveal revealed
    reveals revenge reverse reversed reversible review reviewed reviews revise revision revive
    reward rewarded rewarding rewards rhythm rich richer rid ride rides riding rode ridden ridge
    rigid rigorous rinse-off rip ripe ripped ripples ritual rival roasting robust rock rocks role
    roles roll-on romance romantic root rooted roots rope rosy rot rotate rotten rotting rougher
    roughly row royal rude ruddy rug ruin ruined ruining ruins rule ruled rules ruling rumour
    rumours rumor rumors run runs ran runny rural rust rusty ruthless sack sacrifice sadness safer
    safest safeguard sag sagging saggy sail sake sale sales sallow salesman same-day sample
    samples sandy sand sanitary sanitise sanitised sanitize satisfaction satisfactory satisfied
    satisfy satisfying sauce save saved saves saving savings savvy scabby scale scales scaling
    scam scams scan scanned scans scarce scarcely scare scares scarf scattered scene scenario
    scenarios scent scented scheme schemes scissors scoop scope score scored scores scorn scrap
    scrape scraped scraping scratchy scream screaming screen screened screening screens screw
    script scrubbed scrubbing scruffy scrutiny seal sealed seam seat seated seats seasonal sebum
    secondary second-hand secondhand secret secretary secretly secrets sector secure secured
    security see-through seed seeds seek seeks seeking sought segment seize select selected
    selecting selection selective self self-care self-esteem selfie selfies selfish sell seller
    sellers selling sells sold senior sensation sensations sense senses sensed sensibly sensitised
    sensitized sensory sentence sentences separated separately separation sequence series
    seriousness serve served serves service services serving setback setting settings settle
    settled settles settling setup severity sexy shadow shadows shady shaft shake shakes shaking
    shook shaken shaky shape shaped shapes share shared shares sharing sharp sharper sharply shed
    shedding sheds sheer sheet sheets shelf shelves shell shelter shield shielding shine shines
    shining shone shiny shirt shirts shock shocking shoe shoes shoot shoots shot shots shopper
    shopping shore shortage shortcut shortcuts shorten shortened shortly short-lived shout shouted
    shouting shove shrink shrinks shrinking shrank shrunk shrivel shrug shut shuts shutting
    shyness side-by-side side-effects sideways sight sights sign signed signal signals signature
    significance signs silence silent silk silky simmer simple simpler simplest simplicity
    simplify simulate simultaneous simultaneously sing sings sang sung sinking sip site sites
    situated sized sizing skill skilled skillful skilful skills skim skinny skip
    skipped skipping skips skull sky slack slap slapped sleek sleeve sleeves slice slick slide
    slides slid slight slighter slightest slightly slim slimmer slimy sling slip slipped slippery
    slips slit slope sloppy slot slots slough smarting smear smeared smell smells smelled smelt
    smelly smoothed smoothen smoothing smoothly smoothness smooths smudge smudged snag snap snatch
    sniff snug so-called soapy sob sober social socially society sock socks soften softened
    softening softens softness soil sole solely solid solo solution solutions solve solved solves
    solving someplace soothe soothed soothes soothing sophisticated sorrow sorted sorting soul
    sound sounded sounding sounds sour source sources south space spaced spaces spacing spare
    spark spatula speaker specialise specialised specialises specialize specialized specialty
    species specification specified specify spectrum speed speeds speedy spell spending spent
    sphere spike spikes spiky spill spilled spilt spin spirit spirits spiritual spit spite splash
    splashed splendid split splitting spoil spoiled spoilt sponsor spontaneous spoon sport sports
    sporty spot-on spotless spotted spotting spray sprayed spraying sprays spreading springy
    square squeamish squeezing stab stabbing stability stable stack staff stain stained staining
    stains stair stairs stake stale stamping stamps standard standards standpoint staple star
    stare stared staring stark starter starve starving state stated statement states static
    station stationary stationery statistic statistics status steadily steady steal stealing stole
    stolen steam steamy steel steep steer stem stepped sterilisation sterilises sterilising
    sterilization sterilizing stern stick sticks sticking stuck sticky stiff stiffness stigma
    stiletto stimulant stimulated stimulating stimulation stimulus stinging stingy stink stinky
    stir stirred stirring stitch stock stocked stone stones stool storage store stored stores
    stories straight straighten straightforward strain strained strand strands strap strategy
    strategies straw streak streaks streaky stream strength strengthen strengthened strengthens
    strengthening strenuous stress stressed stresses stressful stressing stretch stretched
    stretches stretching stretchy strict stricter strictly stride strike strikes striking struck
    string strings strip stripe stripes stripped stripping strips strive structural structure
    structured structures struggle struggled struggling stubborn stuffy stumble stun stunning
    style styled styles stylish subdue sublime submit subscribe subscription subsequent
    subsequently subside subsided subsides substance substances substantial substantially
    substitute substitutes suburb succeed succeeded success successes successful successfully
    sudden suffer suffered sufferer sufferers suffering suffers sufficient sufficiently suggestion
    suggestions suitably suitcase sum sums summary summarise summarize sunken sunscreened super
    superficial superficially superior supervise supervised supervision supple suppleness supplied
    supplier suppliers supplies supply supplying support supported supporting supportive supports
    supposedly suppress suppressed supreme surfaced surfaces surge surrounding surroundings survey
    surveys survival survive survived susceptible suspect suspected suspicious sustain sustained
    sustainable swap swapped swaps sweaty sweep sweeps swept sweet sweeter swell swells swelled
    swellings swift swiftly swing swung switch switched switches switching sword symbol
    sympathetic sympathy symmetrical symmetry synthetic system systemic systems table tables
    tackle tackled tackles tackling tactic tag tagged tags tail tailor tailored talent talented
    tap tapped tapping tape tapered taps target targeted targeting targets tarnish task tasks
    taste tasted tastes tasty taught taunt teach teaches teaching teacher teachers team teams tear
    tears tore torn tearing tease technical technically technician technicians technique
    techniques technological technologies technology tedious telephone tempt tempted tempting
    temptation tend tended tendency tends tenderness tense tension tent terminal terribly
    terrified terrify terrifying terror test tested testing testimonial testimonials tests
    textural textured textures thankful theme theory theoretically therapeutic therapies therapy
    thicken thickened thickening thicker thickness thief thinner thinning thinned thirst thirsty
    thorn thorough thoroughly thoroughness thoughtful thoughts thread threat threaten threatened
    threatening thrill thrilled thrilling thrive throbbing throw throws threw thrown throwing
    thrust ticket tickets tickle tickled tickling tide tie tied ties tying tighten tightened
    tightening tightens tightly tilt timber time timed timeframe timeline timeless timely times
    timescale timing timings tin tingles tingling tingly tint tints tiredness title
    toilet toilets token tolerable tolerant tolerated toll tonal toned toning tonne top topical
    topically topicals tops torch torment torture tortured toss touch-up touch-ups tough tougher
    tourist tow towelling tower toxic toxicity toxin toxins toy toys trace traces track tracked
    tracking tracks trade trader tradition traditional traditionally traffic tragedy tragic trail
    trainer trainers trait transfer transferred transform transformation transformations
    transformed transforms transit transition translucent transmit transmitted transmission
    transparency transparent transport trap trapped trash traumatic traumatised tray treasure
    treatable treated treating treats tree trees tremendous tremendously trend trending trends
    trendy trial trials tribe trick tricked tricks tricky tried-and-tested trim trimmed trivial
    trouble troubled troubles troublesome troubling trousers trust trusted trusting trustworthy
    trusty truth tube tubes tuck tug tugging tune tunnel turnaround tutor tutorial tutorials tweak
    tweaked tweakment tweakments twist twisted typical typing typo tyrant ugh ugliness ultimate
    ultimately ultra umbrella unacceptable unappealing unattractive unavoidable unaware unbearable
    unbelievable unbiased unchanged uncommon unclean unclear uncover undergo undergoes undergoing
    undergone underwent underlying undermine underneath understandable understandably undertake
    undertaken undertook underwear undo undone uneasy unevenness unexpected unexpectedly unfair
    unfamiliar unfit unfortunate unharmed unhealthy unhygienic uniform unintended unique unit
    units universal unknown unlicensed unlike unlikely unlimited unnatural unnecessarily
    unnecessary unpleasant unpleasantness unpredictable unprofessional unprotected unqualified
    unregulated unreliable unsafe unsatisfied unsightly unsterile unsuccessful unsuited
    unsupervised untouched untrained untreated untrue unusual unusually unwanted unwashed unwell
    unwilling unwise unworthy upbeat upcoming update updated updates upfront upgrade upkeep upper
    upright upsetting upwards urban urge urgency urgent urgently usable usage useful usefulness
    useless user users utilise utilize utter utterly vacant vague vaguely vain valid validity
    valley valuable vanished vanishes vanity variable variant variation variations variety
    varieties vast venture venue verbal verdict verify verified versatile version versions
    vertical vessel vessels viable vibrant vibrate vibrates vibrating vibration vicious victim
    victims victory view viewed viewers views vigorous vigorously violent violence viral virtual
    virtually visibly visibility vision visitor visitors visual visually vital vitality vivid
    vocal voice void volume voluntary volunteer vomit vulnerable vulnerability waiting-list waive
    wall walls wander warm warmed warmer warming warmth warn warned warning warnings warns warrant
    wary washable waste wasted wasteful wastes wasting watchful water-based waterproof watery wave
    waves waxy weakened weakens weakness weaknesses wealth wealthy weapon weary weaves web weep
    weeping weepy weigh weighed weighing weighs weight welcome welcomed welcoming welfare
    well-being well-known west western whatnot wheel wheels whip whisper whiten whitening
    wholesale wholly whopping wicked widely widen widened widening wider widespread width wild
    wilful willing willingness willpower window windows wing wings winner winning wins wire
    wires wired wisdom wise wisely wiser wish wished wishes wishing wit witch withdraw withdrawal
    withdrawn withdrew wither withstand withstood witness witty wobbly wood wooden wool woolly
    word wording words workable worker workers workload workshop world worlds worldwide worn-out
    worsened worsening worsens worthless worthwhile worthy wounded wrap wrapped wrapping wreck
    wrecked wrinkly wrinkled wrongly yawn yell yellowish yield yuck yummy zap zapped zapping zone
    zones zoom decisions cycles low bank extortionate exorbitant robbery skint payment payments
    outlay dosh bucks ballpark reimbursement complimentary mull
    achy excruciating agonising ouch twinge deaden min mins hr hrs wk wks mth mths yr yrs lifelong
    everlasting relapse during reschedule perilous peril risky riskiness bodged cock cowboy beware
    backstreet aftereffect shortcoming shortcomings pluses faff apprehensive moan cert certainty
    cent cents hinge letdown underwhelmed unimpressed overhyped diminish ward likelier par
    inadvisable contraindicated contraindication contraindications contra needless pointer comply
    accredited timer doc docs pre followup topup parlour parlor apparatus nutshell otherwise
    slather nonsurgical convalescence cleanliness grubby insanitary unsanitary aseptic throwaway
    dehydrated dehydration dehydrate ailment ailments medicament asleep boozing tipple ciggie
    clock clocks anti youngster youngsters rage mend mended tauter taut radiance dewy
    lacklustre crater craters left overgrown dent dents dented blotch blotches hyper mottled
    touchy phototype parched skintone sandpaper crepey crepe barrier barriers crow laughter furrow
    furrows crinkles antiwrinkle scaffolding percutaneous derma microwound deadening beetroot
    lobster puffed bloated bloating seeping festering together unscented unperfumed constituent
    oxidant heatwave tanner sunless bun visage panda bodily luminous luminosity giddy ink ingrown
    ingrowing syndrome pustular subacute localised localized booth motorised motorized sparkling
    soda leafy stag matte airbrush oxide palette pumice mitt apricot solar vulgaris simplex
    atrophic aqueous colloidal abrasive acre aeon airy alien alley ally amaze anchor angel ape
    apricots apt aquatic arcade arena armour aroma ash ashes ashtray aspire assassin atom attic
    auction autograph await awake awoke awoken axe axis babble badge baggage bait baker bakery
    balcony balloon bamboo bandit banner barn barrel barrister bead beads beak beast beg beggar
    bell bells bicycle bide bingo birch bishop bizarrely blackmail blaze bleak bliss blouse bluff
    boast bonnet boom boredom bowling bracelet braid brake brass bravery breeder brew brewed bribe
    broadcast brochures brood bruised brutal buckets buffet bullying bureau burglar butcher
    butterfly buzzer bypassed cafe café candlelight cane canvas cape caption carbon cardboard
    cardigan careers caravan carve carved cascade cathedral cattle cautiously cave cemetery chalk
    chamber chaos chap chapel charcoal charm charming chatty chauffeur cherish cherry chimney
    chunky circuit circus cite clan clap clash clasp clerk clinically cloak clockwise closet clown
    coal cobweb coconut coffin cog coil collision comedy comic command commander committee
    commonplace companion compass compel compensate complacent compose composed comprise conceited
    condense confined conquer conscience consensus console conspire constable constitute constrain
    contempt convict cork corn cosy cozy cottage couch countless coup couplet courtesy coward crab
    crane crate craving cravings crawl credible crib crook crowded crown cruiser crumble cue
    cupboard curb curse cushiony cylinder dagger daisy dam dash dawned daze dazzle dazzling debut
    decimal deck decree deed deem deemed deform dentistry depart departed departure depict descend
    descent designate desperately detain deter devil devote devoted dictate dignity dilemma
    diligent dine diner dinghy discipline disc disguise disgust disgusted dispute distilled ditch
    dive dock doll dome donkey doubtfully dove drape driveway drought drown drum dummy dump
    dungeon dwell dynamic dynamics eagle earthy easel eclipse ego eject elapse elite embark ember
    empire enclose endeavour endorse endorsed engineer engineering enlist enrich enrol enroll envy
    epic episode equality erect err erupt essay etch evacuate evidently evolution evoke excerpt
    exile expedition explode explosion exploit eyesight eyesore fable facet fairy fairytale falcon
    famine farmer farming fascinating feast feather feathers feeble felony feminine fiercely
    filming fin finch fist flame flames flannels flatter flavourless flee fled fleece flesh
    flicker fling flint flock fluff fluffy flyer foe folder footage footstep footwear forge
    formality fort fossil foster founded freight freshwater frontier frost fruity fry fried
    fulfilled fume fumes funky fur furnace furry fuse gallon galore gang garage garbage gasp
    gasped gem genius gentler ghost giggle giraffe glimpse glitter globe gloom goose gown gram
    grams grandeur graph grid grief grill grocery groove groovy guardian guild gulf gust gymnast
    hail halo hamper hangar haphazard harbour harbor hardy harmony hatch haunt haven hawk
    headlight headphones headquarters heir hence herd hinder hoarse hood hoodie hoop hose
    hospitality hostel hostile hourly hut hydrogen hymn hypothesis iceberg icon idiot idol imitate
    immerse immersed immoral inactive inactivity incense incline incorporate incur indifferent
    indulge infancy inflict inhabit inhale injectable injectables inn inspector install installed
    insulation interim intricate intrigue intrigued ironic ironically ironing itinerary ivory ivy
    jealousy jewels jigsaw jot juggle jumble jumper juicy keyhole kin kingdom kiosk kite knight
    knob labour labor landlord landmark landscape lantern lather lava lavish lawful layby layout
    lazily learner lease ledge legacy legitimately leopard lever liaise librarian lifeguard
    lifespan lilac limbo limp lineup linen loaf loathe lobby locker lodging loft lone loop loot
    lotus loungers lovable lover lowest lucid luggage lunar lunatic lure lurk lyrics machinery
    magnet magnetic magnify maid mainland majestic mandate mane manor mansion marble mare marina
    marine marsh marvel mascot masculine massacre mast mastery maze meadow mediocre medium mega
    mentor mermaid meticulous microphone microscope migrate mill mimic miner mingle minister mint
    minty mischief mock modesty mop morsel mosaic moth motel motor motorway mourn mow muffin
    muffle mule mumble munch mural muse mushy mustard mute mutter nag nanny nasal necktie
    needlework nerdy nibble nick noble nosy notch notorious nozzle nude nuclear nudge oak oar
    oasis occupant odour odor ominous onset onward onwards opener ordeal ore orphan oval overboard
    overcast overcook overflow overhear overload oversight overtake overtime overview owl ox pact
    paddle padlock palace pamphlet pane papaya parade parasite pastel pasture patron pave
    paw peach peaches pear pearl peasant pebble peck pedal pedestrian peek peep peg penguin
    penthouse perch peripheral perish perplexed petal petty pew phantom pianist pickle picky
    piglet pigeon pilgrim pineapple pinpointed pirate pistol plague plank plantation plaza plead
    pledge plight plough plum plumb plural pneumatic podium polar pollute polo ponder pony
    porcelain porch porous postal postman postgraduate posture pout pram preach predecessor
    premiere premise preoccupied preside prestigious pretext prevail prey prince princess
    procrastinate prodigy prolific prophet props prose prosper proverb prowess prune psychic pub
    pubs pudding puddle pulp pulse puma pumpkin pun punctual puppet pyjamas pajamas pyramid quaint
    quake qualm qualms quantum quarrel quay quench quest quill quilt quirky racket radar radius
    raft raid ram ramp ranch rant rap raspberry rattle rave raven realm rebate rebellion recess
    recital reconcile reed reef reel referee refundable reggae rehab rehearse reign rein reindeer
    reinforce rejoice reluctantly reminisce remorse rendezvous repel repetition replica reptile
    republic residence resident residue resign resilient resilience resin respiratory resurgence
    retail retailer retaliate retreat retrieve rhyme ribbon rider ridicule rifle ripple roam roar
    rob robe robin rogue roost rotation rowdy royalty rubble ruby rucksack rumble rupture ruse
    sabotage sacred saddle safari saint salute salvage sanctuary sandal sandals sandpit sane
    sapphire satin saucer savage savoury scaffold scallop scandal scapegoat scarecrow sceptic
    sceptical skeptical scholar scorch scout scribble scuff sculpt sculpted seagull seaweed sect
    seedling semester senate senseless sensual serene sermon servant sesame sew shallot sham shame
    shameful shampooed shatter shawl sheath shepherd sheriff shimmer shiver shoal shoelace shred
    shriek shrine shrub shuffle shutter sideline siege sieve sigh silhouette simile sincerity
    siren skeleton sketch skewer skid skirt sledge slaughter slave sleigh sleuth slipper slippers
    slogan sludge slug slum slump slur sly smack smash smock smog snail snare sneak sneaky snob
    snore snout snowman snuggle soaring socket solitary sonic soot soothingly sophistication
    sorbet span spatial spawn specimen speck spectacle spectator speculate spiral splinter
    spokesman spook spooky sprint sprout spur squad squeak squirrel stadium stagnant stall
    stallion stamina stance standstill stapler startle startled statue steak steward stork stout
    stove strait strangely strangle stripper stroll stubble stud studio stunned stunt sturdy
    submarine subtitle subtract suburban suede suffix suffocate suite sulk sultry summit summon
    superstition surf surpass surplus surrender surround suspend suspense swan swarm sway swoop
    syllable symphony syrup tablecloth taboo tack tact tadpole talon tangible tangle tank tantrum
    tar tart tavern teddy telegram telescope temper template tempo tenant tenner fiver terrace
    terrain terrific territory terrorist textbook textile thaw theft thermal thermometer thesis
    thug thump thunder tidal tiled toad toast tomb tonic topping torque torso totter tournament
    tractor trailer trainee traitor trample trance tranquil transcript trek tremble trench
    trespass triangle tricycle trifle trilogy trio triumph trolley trombone troop trophy tropical
    trot trumpet trunk tub tulip tumble tunic turbine turf turmoil tusk tweed tweezer twig
    twilight twinkle twirl twitch udder ulterior umpire unanimous uncanny uncertainty unconscious
    underground undergraduate underlined undressed unfold unicorn unification unify unite united
    unity unlock unravel unrest unsettled unspoken untidy unveil unwind uproar utensil utopia
    vaccinate valet valve vandal vanilla vapour vapor vault veil velvet vendor venom vent veranda
    verge verse vest veto vex vibe vibes vicar vigil villa villager villain vine vinyl violet
    viper visionary vista vogue volley voltage vow vowel voyage vulgar vulture wacky waffle wag
    wagon wail waiter waitress waiver walnut waltz wardrobe warehouse warrior wasteland watchman
    waterfall watermelon wavelength weaken wean weasel wedge wharf wheeze whereabouts whereas
    whereby whim whine whirl whisk whisker whistle wicket widow widower wield willow wince wink
    winterly woe wonderland woodland worm worms worship wrath wreath wrestle wriggle wring yacht
    yard yarn yeast yoke yolk zeal zebra zest zip zipper zigzag zombie zoo thus therefore
    nonetheless nevertheless except beyond aren ain't ahem aloof amid underfoot arse ass bugger
    sod blimey gosh asap ps etcetera vice versa ad hoc per_cent olive
    marionette perforate nettle stasis auto alpha beta
    brand_new posh wuss wimp yelp yelps yelping wallet wallets purse
    """
}
