package import Assistant
import Glibc

/// The settings that hold without being asked for: those of the environment before those of a file.
///
/// What the command line says comes before both.
package struct StandingSettings: Sendable {
  /// The variable that names one's own guide.
  package static let knowledgeVariable = "ASKGUIDE_KNOWLEDGE"
  /// Variables that decide on colour, where one of them is not empty.
  private static let colorVariables = ["NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR"]

  /// The file that is read, if any may be.
  package let file: ConfigurationFile?
  private let environment: [String: String]
  private var home: String? { Self.absolute(environment["HOME"]) }

  /// Finds out where settings stand.
  ///
  /// - Parameters:
  ///   - environment: Variables and their values.
  ///   - usesFile: Whether a file may be read.
  package init(environment: [String: String], usesFile: Bool = true) {
    self.environment = environment
    let folder =
      Self.absolute(environment["XDG_CONFIG_HOME"])
      ?? Self.absolute(environment["HOME"]).map { $0 + "/.config" }
    file =
      usesFile ? folder.map { ConfigurationFile(path: $0 + "/askguide/config") } : nil
  }

  /// As ``init(environment:usesFile:)``, with the environment of this process.
  package static func current(usesFile: Bool = true) -> StandingSettings {
    let names = ["HOME", "XDG_CONFIG_HOME", knowledgeVariable] + colorVariables
    var environment: [String: String] = [:]
    for name in names { environment[name] = getenv(name).map { String(cString: $0) } }
    return StandingSettings(environment: environment, usesFile: usesFile)
  }

  /// Reads the settings.
  ///
  /// - Throws: ``ConfigurationError`` where the file will not do.
  package func settings() throws(ConfigurationError) -> SessionSettings {
    var settings = try fileSettings()
    if let own = value(Self.knowledgeVariable) {
      (settings.knowledge, settings.origins.knowledge) = ([own], Self.knowledgeVariable)
    }
    if Self.colorVariables.contains(where: { value($0) != nil }) { settings.color = .auto }
    return settings
  }

  private func fileSettings() throws(ConfigurationError) -> SessionSettings {
    guard let file else { return SessionSettings() }
    var settings = try file.settings(home: home)
    let origin = short(file.path)
    if !settings.knowledge.isEmpty { settings.origins.knowledge = origin }
    if !settings.thesauri.isEmpty { settings.origins.thesauri = origin }
    if settings.log != nil { settings.origins.log = origin }
    return settings
  }

  /// Where settings come from, a line each, as `--version` tells; what is wrong with the file as well.
  ///
  /// - Parameter used: The settings as the command line leaves them.
  package func origins(of used: SessionSettings) -> [String] {
    let paths = used.knowledge.map { path in
      "knowledge: \(short(path)) (\(used.origins.knowledge ?? Self.commandLine))"
    }
    do throws(ConfigurationError) {
      _ = try settings()
      return [fileLine] + paths
    } catch {
      return ["config: \(error)"] + paths
    }
  }

  /// Where a setting comes from that neither the environment nor the file has.
  private static let commandLine = "the command line"

  private var fileLine: String {
    guard let file else { return "config: none" }
    return file.isThere ? "config: \(short(file.path))" : "config: none (\(short(file.path)))"
  }

  private func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A path as people write it, their home folder as `~`.
  private func short(_ path: String) -> String {
    guard let home, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// A path, unless it is relative, which the XDG base directory specification says to ignore.
  private static func absolute(_ path: String?) -> String? {
    path.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
