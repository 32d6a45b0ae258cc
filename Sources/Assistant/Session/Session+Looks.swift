import Glibc
import Rendering
import Terminal

extension Session {
  /// Lines longer than this are hard to read.
  static let widestText = 100

  /// Renders text for standard output as it is now.
  var renderer: TextRenderer {
    var style = Self.style(settings, facts: facts)
    if facts.showsLinks, !style.plain { style.links = links }
    return TextRenderer(style: style)
  }

  /// The URIs of the guides' files, of those that are there.
  static func links(to files: [String]) -> [String: String] {
    var links: [String: String] = [:]
    for file in files {
      guard let path = realpath(file, nil) else { continue }
      defer { free(path) }
      links[file] = Hyperlink.fileURI(
        path: String(cString: path), host: Hyperlink.hostName)
    }
    return links
  }

  /// The looks that settings and terminal give together.
  static func style(_ settings: SessionSettings, facts: TerminalFacts) -> TextStyle {
    let plain = settings.plain || facts.prefersPlainText
    let choice: ColorChoice =
      switch settings.color {
      case .auto: plain ? .never : .auto
      case .always: .always
      case .never: .never
      }
    return TextStyle(
      color: facts.usesColor(choice), width: settings.width ?? min(facts.width ?? 80, widestText),
      plain: plain)
  }
}
