/// The classes of a word or run of words, and the sides it takes on axes.
struct WordSenses: Equatable {
  private(set) var classes: UInt128 = 0
  private(set) var plus: UInt32 = 0
  private(set) var minus: UInt32 = 0

  init() {}

  /// Reads names with a space between; an unknown name is left out.
  init(names: Slice<UnsafeBufferPointer<UInt8>>) {
    let (plus, minus) = (UInt8(ascii: "+"), UInt8(ascii: "-"))
    var (key, length): (UInt64, Int) = (0, 0)
    for byte in names {
      switch byte {
      case UInt8(ascii: " "):
        add(key)
        (key, length) = (0, 0)
      case plus where Self.axes[key] != nil, minus where Self.axes[key] != nil:
        take(byte == plus, side: key)
        (key, length) = (0, Self.keyLength)
      default:
        guard length < Self.keyLength else { continue }
        key = key << 8 | UInt64(byte)
        length += 1
      }
    }
    add(key)
  }

  var isEmpty: Bool { self == WordSenses() }

  func contains(_ polarityClass: PolarityClass) -> Bool {
    classes & 1 << UInt128(polarityClass.rawValue) != 0
  }

  func containsAny(_ mask: ClassMask) -> Bool { classes & mask.bits != 0 }

  /// The side taken on an axis: 1, -1, or nil where the word says nothing of it.
  func side(of axis: Axis) -> Int? {
    let bit: UInt32 = 1 << UInt32(axis.rawValue)
    if plus & bit != 0 { return 1 }
    return minus & bit != 0 ? -1 : nil
  }

  var hasAxis: Bool { plus | minus != 0 }

  /// With a sum of money a word says that something costs.
  mutating func addCost() { plus |= 1 << UInt32(Axis.cost.rawValue) }

  private mutating func add(_ key: UInt64) {
    if let place = Self.names[key] { classes |= 1 << UInt128(place) }
  }

  private mutating func take(_ isPlus: Bool, side key: UInt64) {
    guard let place = Self.axes[key] else { return }
    if isPlus { plus |= 1 << UInt32(place) } else { minus |= 1 << UInt32(place) }
  }

  /// So many first bytes of a name tell it from all others.
  private static let keyLength = 8
  private static let names = keys(PolarityClass.allCases.map { ($0.name, $0.rawValue) })
  private static let axes = keys(Axis.allCases.map { ("\($0)", $0.rawValue) })

  private static func keys(_ names: [(String, UInt8)]) -> [UInt64: UInt8] {
    let pairs = names.map { name, place in
      (name.utf8.prefix(keyLength).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, place)
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

/// Several classes to look for at once.
struct ClassMask: ExpressibleByArrayLiteral {
  let bits: UInt128

  init(arrayLiteral classes: PolarityClass...) {
    bits = classes.reduce(0) { $0 | 1 << UInt128($1.rawValue) }
  }
}
