using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Shipping;

namespace HousingFirst.Guidance.Shelves;

/// <summary>Finds texts that somebody has to see to.</summary>
internal sealed class GuidanceUpkeep(ReaderGuidance guidance, GuidanceTemplates templates, IPortalExtensions extensions)
{
    /// <summary>Texts that have to be held up against their sources: the review is overdue, or a fact has run out.</summary>
    public async Task<IReadOnlyList<GuidanceText>> OverdueAsync(CancellationToken cancellationToken) =>
        [.. (await guidance.ListAsync(cancellationToken)).Select(shelved => shelved.Text).Where(text => text.IsOverdue(guidance.Today) || text.HasExpired(guidance.Today))];

    /// <summary>Texts that the portal has changed and that ship in a newer edition.</summary>
    public async Task<IReadOnlyList<GuidanceText>> TouchedAsync(CancellationToken cancellationToken) =>
        [.. (await guidance.ListAsync(cancellationToken)).Where(HasMoved).Select(shelved => shelved.Text)];

    private bool HasMoved(ShelvedGuidance shelved) =>
        shelved is { IsChanged: true, Template: { } template }
        && templates.In(extensions, shelved.Text.Kind).GetValueOrDefault(shelved.Text.Id) is { } shipped
        && shipped.Hash != template.Hash;
}
