import Guides
import Testing

/// Boxes that warn, in the conventions of several programs.
@Suite struct BoxTests {
  @Test(arguments: [
    "{{% warning %}}\nKeep off.\n{{% /warning %}}\n",
    "{{% warning %}}\n\nKeep off.\n\n{{% /warning %}}\n",
    "{{< callout type=\"warning\" >}}\nKeep off.\n{{< /callout >}}\n",
    "{% hint style=\"danger\" %}\nKeep off.\n{% endhint %}\n",
    ":::warning\n\nKeep off.\n\n:::\n",
    "> **Warning**\n> Keep off.\n",
    "> **Warning**\n>\n> Keep off.\n",
  ])
  func `a caution`(_ box: String) throws {
    let guide = try guide("# H\n\nBefore.\n\n" + box + "\nAfter.\n")
    let cautions = guide.texts(.caution)
    #expect(cautions.count == 1 && cautions.first?.hasSuffix("Keep off.") == true)
    #expect(guide.texts(.paragraph) == ["Before.", "After."])
  }

  @Test(arguments: [
    "{% hint style=\"info\" %}\nKeep on.\n{% endhint %}\n", "{{% warning %}}\n\nKeep on.\n",
    "{% include warning.html %}\n\nKeep on.\n",
  ])
  func `no caution`(_ box: String) throws {
    let guide = try guide("# H\n\n" + box + "\nAfter.\n")
    #expect(guide.texts(.caution).isEmpty)
    #expect(guide.sentenceTexts == ["Keep on.", "After."])
  }
}
