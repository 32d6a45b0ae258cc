import TextAnalysis

/// The words of grammar that people type short, or as they speak, spelt out.
enum Shorthand {
  /// The words that a folded word stands for; nil for a word that is none of these.
  static func expanded(_ folded: String) -> [String]? {
    words.words(ofLineOf: folded).map { Array($0.dropFirst()) }
  }

  static let words = WordTable(table, keys: .first)

  // The short form, then the words it stands for.
  private static let table: StaticString = """
    u you; ur your; r are; n and; y why; teh the; hte the; wen when; wehn when; wat what;
    wot what; waht what; wht what; wats what is; wots what is; hw how; shud should; shld should;
    cud could; cld could; wld would; ya you; wud would; hav have; hve have; doz does; dus does;
    abt about; bout about; b4 before; ppl people; nxt next; frist first; plz please; pls please;
    thx thanks; cuz because; cos because; coz because; bc because; gonna going to;
    wanna want to; gotta have to; gud good; wiht with; tht that; taht that; dat that;
    thru through; tho though; nite night; tonite tonight; tmrw tomorrow; 2moro tomorrow;
    2day today; sum some; agen again; agian again; aftr after; afta after; befor before;
    durring during; becuase because; wich which; whch which; cant can not; shoud should;
    woud would; coud could; im i am; ive i have; dnt do not; dont do not; thier their; yr year;
    urself yourself; wil will; wll will; dosent does not; doesnt does not; dosnt does not;
    isnt is not; arent are not; wont will not; didnt did not; wasnt was not; shoudnt should not;
    shouldnt should not; couldnt could not; wouldnt would not; havent have not; hasnt has not;
    cn can; wiv with; wi with; sum1 someone; any1 anyone; every1 everyone; no1 nobody;
    lil little; rly really; alot a lot; gunna going to; gonnae going to; bcuz because;
    bcoz because; prolly probably; probly probably; def definitely; atm now; rn right now;
    hv have; gt got; nd and; wos was; wuz was; woz was; dis this; dat that; dem them;
    afer after; efter after; tae to; dae do; fae from; wid would; yer your; ye you;
    auld old; oot out; cannae can not; didnae did not; dinnae do not; willnae will not;
    isnae is not; wisnae was not; shouldnae should not; owt anything; nowt nothing;
    summat something; summink something; yrs years; mins minutes; hrs hours; wks weeks; mths months; defo definitely
    """
}
