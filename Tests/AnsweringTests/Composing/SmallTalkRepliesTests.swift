import Testing

@testable import Answering

@Suite struct SmallTalkRepliesTests {
  @Test func aRobotNeverSaysItIsADoctor() {
    #expect(SmallTalkReplies.reply(to: .doctor, subject: "Tea").hasPrefix("No."))
  }

  @Test func whatIsAskedOfNamesTheGuide() {
    for talk in [SmallTalk.greeting, .identity, .doctor, .abilities, .order] {
      #expect(SmallTalkReplies.reply(to: talk, subject: "Tea").contains("“Tea”"))
    }
  }
}
