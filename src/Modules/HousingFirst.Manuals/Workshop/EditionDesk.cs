using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Manuals.Workshop;

/// <summary>
/// Takes approved chapters to readers as a new edition, and takes one back. Versions, edition and what the portal shows change in one
/// transaction, so that pages, search, navigation and the trail agree from the same moment.
/// </summary>
internal sealed class EditionDesk(
    OwnManuals manuals, OwnEditions editions, MediaPictureReader media, IDocumentSession session, ChapterDesk chapters, WriterRights rights, IAuditTrail trail,
    ICurrentPortal current, TimeProvider clock)
{
    public const int MostNote = 1000;

    /// <summary>What the next edition would be.</summary>
    public async Task<NextEdition> PlanAsync(WritersManual manual, string? without, CancellationToken cancellationToken)
    {
        var pin = (await session.LoadSingleAsync<PortalManuals>(cancellationToken))?.Own.GetValueOrDefault(manual.Id);
        var own = pin is null ? null : await editions.FindAsync(manual.Id, pin.EditionHash, cancellationToken);
        var last = (await editions.ListAsync(manual.Id, cancellationToken)).Select(one => (EditionNumber?)one.Number).FirstOrDefault();
        var now = manual.Shipped is not { } shipped ? own?.Edition
            : own is { } found ? OwnChapters.Insert(shipped, found.Edition, found.Places.In(pin!.SectionOrder)) : shipped; // a pin led to it
        var today = clock.Today(current.Portal);
        var library = await media.ReadAsync(
            manual.Versions.Where(version => version.State == ChapterState.Approved).SelectMany(version => MediaNames.PicturesIn(version.Body)), cancellationToken);
        return EditionPress.Make(
            manual, now, EditionPress.NumberAfter(last, today), today, manuals.Sources(manual), manuals.Pictures(), library, without);
    }

    /// <summary>Publishes the edition that somebody has seen; null when it would be another one by now, or may not be.</summary>
    public async Task<OwnEdition?> PublishAsync(WritersManual manual, string seen, string note, bool readAnew, CancellationToken cancellationToken)
    {
        var next = await PlanAsync(manual, without: null, cancellationToken);
        if (next.Stored.Hash != seen || !next.CanBePublished || !rights.Actor.Hands.Contains(ChapterHand.Publisher))
        {
            return null;
        }

        foreach (var version in next.New)
        {
            var facts = await chapters.FactsAsync(manual, version, new(), cancellationToken);
            if (ChapterRules.Decide(version, ChapterStep.Publish, rights.Actor, facts) is not StepOutcome.Taken taken)
            {
                return null;
            }

            if (manual.Read(version.ChapterId) is { } old)
            {
                Take(old, ChapterStep.Supersede, ChapterState.Superseded, ChapterActor.Machinery, "");
            }

            Take(version, ChapterStep.Publish, taken.State, rights.Actor, note);
        }

        await KeepAsync(manual, next, note, readAnew, (pin, reviews) =>
        {
            foreach (var version in next.New)
            {
                if (pin.TakenBack.Remove(version.ChapterId))
                {
                    // Its earlier words stay as unread as they were: they stand in the editions before this one.
                    pin.CameAgain[version.ChapterId] = next.Stored.Number;
                }

                reviews.Remove(ChapterReview.KeyOf(manual.Id, version.ChapterId));
            }
        }, cancellationToken);
        return next.Stored;
    }

    /// <summary>Takes a chapter back: readers read an edition without it, and who comes to its address is led on.</summary>
    public async Task<StepOutcome> WithdrawAsync(WritersManual manual, ChapterVersion version, StepForm form, CancellationToken cancellationToken)
    {
        var facts = await chapters.FactsAsync(manual, version, form, cancellationToken);
        var outcome = ChapterRules.Decide(version, ChapterStep.Withdraw, rights.Actor, facts);
        if (outcome is not StepOutcome.Taken taken)
        {
            return outcome;
        }

        var next = await PlanAsync(manual, version.ChapterId, cancellationToken);
        if (!next.New.IsEmpty || manual.Read(version.ChapterId) != version)
        {
            // An edition is one thing: what is approved would come to readers unseen.
            return new StepOutcome.Refused([ChapterNeed.RightState]);
        }

        Take(version, ChapterStep.Withdraw, taken.State, rights.Actor, facts.Comment);
        var instead = facts.Replacement == StepForm.TheManual ? "" : facts.Replacement;
        WithdrawnChapter gone = new(version.Title, instead, facts.Comment, [version.ChapterId, .. SectionIds.In(version.Body)]);
        await KeepAsync(manual, next, facts.Comment, readAnew: false, (pin, _) => pin.TakenBack[version.ChapterId] = gone, cancellationToken);
        return outcome;
    }

    private void Take(ChapterVersion version, ChapterStep step, ChapterState to, ChapterActor actor, string comment)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        version.Events.Add(new(step, to, now, actor.AccountId, comment));
        (version.State, version.StateSinceUtc) = (to, now);
        session.Store(version);
        trail.Record(ChapterDesk.Entry(ManualAudit.KindOf(step), version, new AuditDetail("to", to.ToString())));
    }

    private async Task KeepAsync(
        WritersManual manual, NextEdition next, string note, bool readAnew, Action<OwnPin, IDictionary<string, ChapterReview>> change,
        CancellationToken cancellationToken)
    {
        next.Stored.Note = note;
        next.Stored.PublishedUtc = clock.GetUtcNow().UtcDateTime;
        next.Stored.AccountId = rights.Actor.AccountId;
        session.Store(next.Stored);

        var stored = await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals();
        var own = (stored.Own.GetValueOrDefault(manual.Id) ?? new OwnPin()) with
        {
            EditionHash = next.Stored.Hash, Extends = manual.Own.Extends, SectionOrder = [],
        };
        change(own, stored.Reviews);
        stored.Own[manual.Id] = own;
        var pin = stored.Pins.GetValueOrDefault(manual.Id) ?? new ManualPin();
        stored.Pins[manual.Id] = pin with
        {
            ChangedUtc = ManualPin.Later(pin.ChangedUtc, clock.GetUtcNow()),
            Reading = readAnew && pin.Reading is { } demand ? demand with { Round = demand.Round + 1 } : pin.Reading,
        };
        session.Store(stored);

        manual.Own.Order = [.. manual.Order];
        session.Store(manual.Own);
        trail.Record(new(ManualAudit.EditionPublished, ManualAudit.Manual(manual.Id), new AuditDetail("edition", next.Stored.Number)));
        await session.SaveChangesAsync(cancellationToken);
    }
}
