using HousingFirst.Sdk.Administration;

namespace HousingFirst.Sdk.Theming;

/// <summary>Links of the administration that stand together.</summary>
/// <param name="Section">What they have in common; the theme has a word for it.</param>
/// <param name="Links">The links in display order.</param>
public sealed record FrameLinkGroup(AdminSection Section, IReadOnlyList<FrameLink> Links);
