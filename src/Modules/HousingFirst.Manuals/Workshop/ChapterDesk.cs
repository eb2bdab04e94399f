using System.Globalization;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Writing;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Writes own chapters and takes them from step to step. Nothing here is seen by readers, but that a chapter was confirmed.</summary>
internal sealed class ChapterDesk(
    OwnManuals manuals, OwnEditions editions, MediaPictureReader media, IDocumentSession session, WriterRights rights, IAuditTrail trail,
    ICurrentPortal current, TimeProvider clock)
{
    private DateOnly Today => clock.Today(current.Portal);

    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <summary>Begins a manual of the portal's own.</summary>
    public async Task<OwnManual> BeginAsync(OwnManual manual, Audience audience, CancellationToken cancellationToken)
    {
        manual.ManualId = await manuals.NewManualIdAsync(manual.Title, cancellationToken);
        session.Store(manual);
        var stored = await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals();
        stored.Pins[manual.ManualId] = new() { Audience = audience.ToString() };
        session.Store(stored);
        trail.Record(new(ManualAudit.Begun, ManualAudit.Manual(manual.ManualId)));
        await session.SaveChangesAsync(cancellationToken);
        return manual;
    }

    /// <summary>Changes what a manual of the portal's own is called, who answers for it and who may read it: for readers at once.</summary>
    public async Task DescribeAsync(WritersManual manual, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken)
    {
        var changed = ManualFields.Of(manual).Where(field => fields[field.Key] != field.Value).Select(field => field.Key).ToList();
        ManualFields.Into(manual.Own, fields);
        session.Store(manual.Own);
        var stored = await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals();
        var pin = stored.Pins.GetValueOrDefault(manual.Id) ?? new ManualPin();
        stored.Pins[manual.Id] = ManualFields.Into(pin, fields) with { ChangedUtc = ManualPin.Later(pin.ChangedUtc, clock.GetUtcNow()) };
        session.Store(stored);
        trail.Record(new(
            ManualAudit.Described,
            ManualAudit.Manual(manual.Id),
            new AuditDetail("fields", changed),
            new AuditDetail("audience", stored.Pins[manual.Id].Audience)));
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Begins a chapter, as a draft at the end.</summary>
    public async Task<ChapterVersion> BeginChapterAsync(WritersManual manual, string title, CancellationToken cancellationToken)
    {
        var version = await NewAsync(manual, title, cancellationToken);
        manual.Own.Order = [.. manual.Order, version.ChapterId];
        return await BeginAsync(manual, version, cancellationToken);
    }

    /// <summary>Begins a section of the portal's own in a chapter that ships, as a draft.</summary>
    public async Task<ChapterVersion> BeginSectionAsync(WritersManual manual, string title, PlaceChoice place, CancellationToken cancellationToken)
    {
        var version = await NewAsync(manual, title, cancellationToken);
        version.IsSection = true;
        manual.Own.Sections.Add(place.For(version.ChapterId));
        return await BeginAsync(manual, version, cancellationToken);
    }

    /// <summary>Moves a chapter among the others; readers see it with the next edition.</summary>
    public async Task MoveAsync(WritersManual manual, string chapterId, int places, CancellationToken cancellationToken)
    {
        manual.Own.Order = [.. ChapterOrder.Move(manual.Order, chapterId, places)];
        session.Store(manual.Own);
        trail.Record(new(ManualAudit.Arranged, ManualAudit.Manual(manual.Id), new AuditDetail("chapter", chapterId)));
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Gives an own section another place; readers see it with the next edition.</summary>
    public async Task PlaceAsync(WritersManual manual, string sectionId, PlaceChoice place, CancellationToken cancellationToken)
    {
        var stands = place.For(sectionId);
        manual.Own.Sections = manual.PlaceOf(sectionId) is { } was && (was.ChapterId, was.After) == (stands.ChapterId, stands.After)
            ? [.. manual.Own.Sections.Select(other => other.SectionId == sectionId ? stands : other)]
            // Last: of those behind the same neighbour the one that came last stands last, until somebody moves them among themselves.
            : [.. manual.Own.Sections.Where(other => other.SectionId != sectionId), stands];
        session.Store(manual.Own);
        trail.Record(new(ManualAudit.Arranged, ManualAudit.Manual(manual.Id), new AuditDetail("chapter", sectionId)));
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>
    /// Moves an own section among those behind the same neighbour. Readers see it at once when who moves it answers for what they read, else with
    /// the next edition; answers whether they do.
    /// </summary>
    public async Task<bool> MoveSectionAsync(WritersManual manual, string sectionId, int places, CancellationToken cancellationToken)
    {
        var order = ChapterOrder.Move(manual.Beside(sectionId), sectionId, places);
        manual.Own.Sections = [.. OwnSections.Reorder(manual.Own.Sections, order)];
        session.Store(manual.Own);
        var atOnce = rights.Actor.Hands.Contains(ChapterHand.Publisher) && await ArrangeForReadersAsync(manual.Id, order, cancellationToken);
        trail.Record(new(ManualAudit.Arranged, ManualAudit.Manual(manual.Id), new AuditDetail("chapter", sectionId)));
        await session.SaveChangesAsync(cancellationToken);
        return atOnce;
    }

    /// <summary>What is wrong with a version.</summary>
    public async Task<ChapterCheck> CheckAsync(WritersManual manual, ChapterVersion version, CancellationToken cancellationToken) =>
        ChapterCheck.Of(
            version, manuals.Sources(manual), manuals.Pictures(), await media.ReadAsync(MediaNames.PicturesIn(version.Body), cancellationToken), Today,
            manual.Own.ReviewMonths, manual.Own.Extends ? OwnChapters.Prefix : "", manual.IdsBeside(version.ChapterId));

    /// <summary>Stores what somebody has written in a version that may be written in.</summary>
    public async Task SaveAsync(ChapterVersion version, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken)
    {
        ChapterFields.Into(version, fields);
        if (!version.Authors.Contains(rights.Actor.AccountId, StringComparer.Ordinal))
        {
            version.Authors.Add(rights.Actor.AccountId);
        }

        version.ChangedUtc = NowUtc;
        session.Store(version);
        trail.Record(Entry(ManualAudit.Saved, version));
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Takes a step, or says what it lacks. Publishing and taking back are the editions' business.</summary>
    public async Task<StepOutcome> TakeAsync(WritersManual manual, ChapterVersion version, StepForm form, CancellationToken cancellationToken)
    {
        if (manual.Newest(version.ChapterId) != version)
        {
            return new StepOutcome.Refused([ChapterNeed.RightState]);
        }

        var outcome = ChapterRules.Decide(version, form.Step, rights.Actor, await FactsAsync(manual, version, form, cancellationToken));
        if (outcome is StepOutcome.Refused)
        {
            return outcome;
        }

        var state = outcome is StepOutcome.Taken taken ? taken.State : version.State;
        if (ChapterTransitions.Of(form.Step).Copies)
        {
            session.Store(await CopyAsync(manual, version, cancellationToken));
        }
        else
        {
            await ApplyAsync(version, form, state, manual, cancellationToken);
        }

        trail.Record(Entry(ManualAudit.KindOf(form.Step), version, new AuditDetail("to", state.ToString())));
        await session.SaveChangesAsync(cancellationToken);
        return outcome;
    }

    /// <summary>Brings a draft back that was put away; null when another has been begun since, or it is not there.</summary>
    public async Task<ChapterVersion?> RestoreAsync(WritersManual manual, string chapterId, int number, CancellationToken cancellationToken)
    {
        if (await manuals.VersionAsync(manual.Id, chapterId, number, cancellationToken) is not { } version
            || manual.Newest(chapterId) != manual.Read(chapterId)
            || ChapterRules.Decide(version, ChapterStep.Restore, rights.Actor, await FactsAsync(manual, version, new(), cancellationToken))
                is not StepOutcome.Taken taken)
        {
            return null;
        }

        await ApplyAsync(version, new() { Step = ChapterStep.Restore }, taken.State, manual, cancellationToken);
        trail.Record(Entry(ManualAudit.KindOf(ChapterStep.Restore), version));
        await session.SaveChangesAsync(cancellationToken);
        return version;
    }

    /// <summary>What is known when the person takes a step.</summary>
    public async Task<StepFacts> FactsAsync(WritersManual manual, ChapterVersion version, StepForm form, CancellationToken cancellationToken)
    {
        var check = await CheckAsync(manual, version, cancellationToken);
        var confirms = form.Step == ChapterStep.ConfirmUnchanged;
        return new(Today, current.Portal.Settings<ManualReviewSettings>(ManualReviewSettings.Key).Needed)
        {
            Comment = PostedForm.Clean(form.Comment),
            Replacement = form.Replacement is { } other
                && (other == StepForm.TheManual || manual.Replacements(version.ChapterId).Contains(other, StringComparer.Ordinal))
                ? other
                : "",
            NextReview = confirms ? ChapterFields.Read(form.NextReview) : version.NextReview,
            ValidTo = confirms ? DayOrPast(form.ValidTo) : version.ValidTo,
            LawsChecked = confirms ? form.LawsChecked : version.LawsChecked,
            HasErrors = check.HasErrors,
            Sources = check.Known,
            UnknownSources = check.Unknown.Length,
            NamesTheLaw = LawWords.StandIn(version.Body),
        };
    }

    /// <summary>An entry of the trail about a version.</summary>
    public static AuditEntry Entry(string kind, ChapterVersion version, params ReadOnlySpan<AuditDetail> details) => new(
        kind,
        ManualAudit.Manual(version.ManualId),
        [new("chapter", version.ChapterId), new("version", version.Number.ToString(CultureInfo.InvariantCulture)), .. details]);

    private async Task ApplyAsync(
        ChapterVersion version, StepForm form, ChapterState state, WritersManual manual, CancellationToken cancellationToken)
    {
        switch (form.Step)
        {
            case ChapterStep.Submit:
                version.Approvals.Clear();
                break;
            case ChapterStep.Approve:
                version.Approvals.Add(rights.Actor.AccountId);
                version.Reviewed = Today;
                break;
            case ChapterStep.ConfirmUnchanged:
                (version.Reviewed, version.NextReview) = (Today, ChapterFields.Read(form.NextReview));
                (version.ValidTo, version.LawsChecked) = (ChapterFields.Read(form.ValidTo), form.LawsChecked);
                await ConfirmAsync(manual.Id, version, cancellationToken);
                break;
        }

        version.Events.Add(new(form.Step, state, NowUtc, rights.Actor.AccountId, PostedForm.Clean(form.Comment)));
        (version.State, version.StateSinceUtc) = (state, version.State == state ? version.StateSinceUtc : NowUtc);
        session.Store(version);
    }

    // Readers see the new dates at once; the edition stays as it was published.
    private async Task ConfirmAsync(string manualId, ChapterVersion version, CancellationToken cancellationToken)
    {
        var stored = await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals();
        stored.Reviews[ChapterReview.KeyOf(manualId, version.ChapterId)] =
            new(version.Reviewed!.Value, version.NextReview!.Value, version.ValidTo); // set by the step
        // A book that was downloaded before has the old dates.
        var pin = stored.Pins.GetValueOrDefault(manualId) ?? new ManualPin();
        stored.Pins[manualId] = pin with { ChangedUtc = ManualPin.Later(pin.ChangedUtc, clock.GetUtcNow()) };
        session.Store(stored);
    }

    // The edition stays as it was published: what readers read of it is the same, but for which section comes first.
    private async Task<bool> ArrangeForReadersAsync(string manualId, IReadOnlyList<string> order, CancellationToken cancellationToken)
    {
        var stored = await session.LoadSingleAsync<PortalManuals>(cancellationToken);
        if (stored?.Own.GetValueOrDefault(manualId) is not { } own
            || await editions.FindAsync(manualId, own.EditionHash, cancellationToken) is not { } read)
        {
            return false;
        }

        var before = read.Places.In(own.SectionOrder).Sections;
        var after = OwnSections.Reorder(before, order);
        if (after.SequenceEqual(before))
        {
            return false;
        }

        stored.Own[manualId] = own with { SectionOrder = [.. after.Select(place => place.SectionId)] };
        var pin = stored.Pins.GetValueOrDefault(manualId) ?? new ManualPin();
        stored.Pins[manualId] = pin with { ChangedUtc = ManualPin.Later(pin.ChangedUtc, clock.GetUtcNow()) };
        session.Store(stored);
        return true;
    }

    // A day that cannot be read is none to come.
    private static DateOnly? DayOrPast(string? text) => string.IsNullOrWhiteSpace(text) ? null : ChapterFields.Read(text.Trim()) ?? DateOnly.MinValue;

    private async Task<ChapterVersion> NewAsync(WritersManual manual, string title, CancellationToken cancellationToken) => new()
    {
        ManualId = manual.Id,
        ChapterId = await manuals.NewChapterIdAsync(manual, title, cancellationToken),
        Title = title,
        Owner = manual.Own.Owner,
        Authors = [rights.Actor.AccountId],
        StateSinceUtc = NowUtc,
        ChangedUtc = NowUtc,
        NextReview = Today.AddMonths(manual.Own.ReviewMonths),
    };

    private async Task<ChapterVersion> BeginAsync(WritersManual manual, ChapterVersion version, CancellationToken cancellationToken)
    {
        session.Store(manual.Own);
        session.Store(version);
        trail.Record(Entry(ManualAudit.Saved, version));
        await session.SaveChangesAsync(cancellationToken);
        return version;
    }

    private async Task<ChapterVersion> CopyAsync(WritersManual manual, ChapterVersion version, CancellationToken cancellationToken) => new()
    {
        ManualId = version.ManualId,
        ChapterId = version.ChapterId,
        IsSection = version.IsSection,
        Number = await manuals.NextNumberAsync(version.ManualId, version.ChapterId, cancellationToken),
        Title = version.Title,
        Lead = version.Lead,
        Body = version.Body,
        // In a manual of the portal's own somebody else may answer for it by now.
        Owner = manual.Own.Extends ? version.Owner : manual.Own.Owner,
        ValidTo = version.ValidTo,
        LawsChecked = false,
        NextReview = null,
        Authors = [rights.Actor.AccountId],
        StateSinceUtc = NowUtc,
        ChangedUtc = NowUtc,
    };
}
