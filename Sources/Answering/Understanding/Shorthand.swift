import TextAnalysis

/// The words that people type short on a phone, spelt out.
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
    wanna want to; gotta have to; gud good; wid with; wiht with; tht that; taht that; dat that;
    thru through; tho though; nite night; tonite tonight; tmrw tomorrow; 2moro tomorrow;
    2day today; sum some; agen again; agian again; aftr after; afta after; befor before;
    durring during; becuase because; wich which; whch which; cant can not; shoud should;
    woud would; coud could; im i am; ive i have; dnt do not; dont do not; thier their; yr year;
    yrs years; mins minutes; hrs hours; wks weeks; mths months; defo definitely
    """
}
