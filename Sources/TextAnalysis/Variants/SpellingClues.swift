/// The rules a word may fall under, found in one pass over its letters; most words have none.
struct SpellingClues: OptionSet {
  let rawValue: UInt8

  static let ae = SpellingClues(rawValue: 1)
  static let oe = SpellingClues(rawValue: 2)
  static let our = SpellingClues(rawValue: 4)
  static let re = SpellingClues(rawValue: 8)
  static let doubledL = SpellingClues(rawValue: 16)
  static let ise = SpellingClues(rawValue: 32)
  static let other = SpellingClues(rawValue: 64)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The clues of a folded word.
  init(of word: UnsafeBufferPointer<UInt8>) {
    self = []
    // The last three bytes; zeros before the start tell a start from a middle.
    var window: UInt32 = 0
    for byte in word {
      window = (window << 8 | UInt32(byte)) & 0xFF_FFFF
      insert(Self.clue(window))
    }
  }

  private static func clue(_ window: UInt32) -> SpellingClues {
    switch window & 0xFFFF {
    case 0x6165: return .ae
    case 0x6F65: return .oe
    case 0x6C6C: return [.doubledL, .other]
    case 0x6973: return .ise
    case 0x7265, 0x7269: return window == 0x67_7265 ? [.re, .other] : .re  // gre: grey
    default: break
    }
    switch window {
    case 0x6F_7572: return .our
    case 0x6D_6F75,  // mou: mould, moustache
      0x6C_797A, 0x6C_7068, 0x73_6365,  // lyz, lph, sce
      0x6F_6768, 0x6E_6975, 0x67_656D,  // ogh, niu, gem: yoghurt, aluminium, judgement
      0x6F_6775, 0x6F_6765, 0x78_696F,  // ogu, oge, xio
      0x65_6E63, 0x65_6E71, 0x61_6D6D,  // enc, enq, amm
      0x61_6767, 0x65_7565:  // agg, eue: waggon, queueing
      return .other
    default: return []
    }
  }
}
