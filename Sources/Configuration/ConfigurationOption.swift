package import Assistant

/// An option that can stand in a configuration file, by the name it has on the command line.
///
/// What asks for one thing once, such as `--help`, cannot.
package enum ConfigurationOption: String, Sendable, CaseIterable {
  case knowledge = "--knowledge"
  case thesaurus = "--thesaurus"
  case format = "--format"
  case passages = "--passages"
  case color = "--color"
  case width = "--width"
  case plain = "--plain"
  case noContext = "--no-context"
  case explain = "--explain"
  case log = "--log"
  case noHistory = "--no-history"
  case noCache = "--no-cache"

  /// The option of a name, long or short.
  package init?(name: String) {
    if name == "-k" { self = .knowledge } else { self.init(rawValue: name) }
  }

  /// What a value has to be, in words; nil for options that take none.
  var expected: String? {
    switch self {
    case .knowledge, .thesaurus, .log: "a path"
    case .format: Self.choice(of: SessionSettings.Format.allCases)
    case .color: Self.choice(of: SessionSettings.Color.allCases)
    case .passages: "a number of 1 or more"
    case .width: "a number of \(SessionSettings.leastWidth) or more"
    case .plain, .noContext, .explain, .noHistory, .noCache: nil
    }
  }

  /// Whether the value is the path of a file or folder.
  var takesPath: Bool { [.knowledge, .thesaurus, .log].contains(self) }

  /// Changes settings as the option says; false where the value will not do.
  func apply(_ value: String, to settings: inout SessionSettings) -> Bool {
    switch self {
    case .knowledge: settings.knowledge.append(value)
    case .thesaurus: settings.thesauri.append(value)
    case .log: settings.log = value
    case .plain: settings.plain = true
    case .noContext: settings.usesContext = false
    case .explain: settings.explains = true
    case .noHistory: settings.keepsHistory = false
    case .noCache: settings.usesCache = false
    case .format: return Self.set(&settings.format, SessionSettings.Format(rawValue: value))
    case .color: return Self.set(&settings.color, SessionSettings.Color(rawValue: value))
    case .passages: return Self.set(&settings.passages, Self.number(value, atLeast: 1))
    case .width:
      settings.width = Self.number(value, atLeast: SessionSettings.leastWidth)
      return settings.width != nil
    }
    return true
  }

  private static func number(_ value: String, atLeast least: Int) -> Int? {
    Int(value).flatMap { $0 >= least ? $0 : nil }
  }

  private static func set<Value>(_ place: inout Value, _ value: Value?) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func choice<Value: RawRepresentable<String>>(of values: [Value]) -> String {
    "one of " + values.map(\.rawValue).joined(separator: ", ")
  }
}

extension SessionSettings {
  /// The least number of columns that text is laid out in.
  package static let leastWidth = 20
}
