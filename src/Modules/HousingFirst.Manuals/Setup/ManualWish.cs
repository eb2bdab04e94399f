using System.Text.Json.Nodes;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Manuals.Setup;

/// <summary>What a recipe says about one manual, laid over what the portal said before.</summary>
internal sealed class ManualWish(JsonObject wish, IRecipeReport report)
{
    /// <summary>The pin as the recipe wants it.</summary>
    /// <param name="before">The portal's pin so far.</param>
    /// <param name="shipped">The edition that ships.</param>
    /// <param name="editions">Gives older editions from the library.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task<ManualPin> ApplyAsync(ManualPin before, ManualEdition shipped, EditionStore editions, CancellationToken cancellationToken)
    {
        var pin = before with
        {
            Audience = wish.GetString("audience", report) is { } audience ? Audience.Parse(audience).ToString() : before.Audience,
            Order = wish.GetInteger("order", report) ?? before.Order,
            Title = wish.GetString("title", report) is { } title ? Empty(title) : before.Title,
            Hidden = wish.GetBoolean("hidden", report) ?? before.Hidden,
        };
        (pin, var edition) = await WithEditionAsync(pin, shipped, editions, cancellationToken);
        if (RecipeJson.Find(wish, "contacts") is not null)
        {
            pin = pin with { Contacts = Contacts(wish) };
        }

        return RecipeJson.Find(wish, "overlay") is null ? pin : pin with { Overlay = Overlay(before, edition) };
    }

    // "newest" follows what ships; a number stays with the text that stood under it when it was pinned first.
    private async Task<(ManualPin Pin, ManualEdition Edition)> WithEditionAsync(
        ManualPin pin, ManualEdition shipped, EditionStore editions, CancellationToken cancellationToken)
    {
        var wanted = wish.GetString("edition", report) ?? pin.Edition;
        if (wanted is null or "" or "newest")
        {
            return (pin with { Edition = null, EditionHash = null }, shipped);
        }

        if (!EditionNumber.TryParse(wanted, out var number))
        {
            report.Error($"\"{wanted}\" is no edition.", wish, "edition", $"Write year and number, e.g. \"2026.1\", or \"newest\".");
            return (pin, shipped);
        }

        var hash = pin.Edition == wanted ? pin.EditionHash : null;
        hash ??= number == shipped.Number ? shipped.Hash : await editions.HashOfAsync(shipped.Id, number, cancellationToken);
        var edition = hash is null ? null
            : hash == shipped.Hash ? shipped
            : await editions.FromLibraryAsync(shipped.Id, hash, cancellationToken);
        if (edition is null)
        {
            report.Error(
                $"The library has no edition {wanted} of \"{shipped.Id}\".", wish, "edition", $"The shipped one is {shipped.Number.ToString()}; \"newest\" follows it.");
            return (pin, shipped);
        }

        return (pin with { Edition = wanted, EditionHash = hash }, edition);
    }

    private List<LocalContact> Contacts(JsonObject at)
    {
        List<LocalContact> contacts = [];
        foreach (var contact in at.GetObjects("contacts", report))
        {
            if (contact.GetRequiredString("name", report) is { } name)
            {
                contacts.Add(new(name, contact.GetString("phone", report), contact.GetString("mail", report), contact.GetString("note", report)));
            }
        }

        return contacts;
    }

    private List<OverlayEntry> Overlay(ManualPin before, ManualEdition edition)
    {
        List<OverlayEntry> entries = [];
        foreach (var at in wish.GetObjects("overlay", report))
        {
            if (at.GetRequiredString("section", report) is not { } target || at.GetEnum<OverlayKind>("kind", report) is not { } kind)
            {
                continue;
            }

            var text = at.GetString("text", report)?.ReplaceLineEndings("\n").Trim() ?? "";
            if (edition.Find(target)?.Section is not { } section)
            {
                report.Error($"\"{edition.Id}\" has no section \"{target}\".", at, "section", $"Take the id from the section's address, behind the #.");
                continue;
            }

            Check(at, kind, text, target, section);
            entries.Add(OverlayRules.Keep(
                new() { Target = target, Kind = kind, Text = text, Contacts = Contacts(at), BaseHash = section.Hash, BaseText = section.Text },
                before.Overlay));
        }

        return entries;
    }

    private void Check(JsonObject at, OverlayKind kind, string text, string target, ManualSection section)
    {
        var isBox = target != section.Id;
        if (kind == OverlayKind.Contacts ? RecipeJson.Find(at, "contacts") is null : text.Length == 0)
        {
            report.Error(
                $"The entry says nothing.", at, null, kind == OverlayKind.Contacts ? (RecipeText)$"Give it \"contacts\"." : $"Give it a \"text\" in Markdown.");
        }

        if (isBox && (kind != OverlayKind.Contacts || section.Boxes.FirstOrDefault(box => box.Id == target)?.Kind != BoxKind.Local))
        {
            report.Error($"\"{target}\" is no section.", at, "section", $"Lay text over sections; contacts may also fill a local box.");
        }

        if (OverlayTextCheck.HoldsHeadingOrBox(text))
        {
            report.Error($"The text holds a heading or a box.", at, "text", $"Sections and boxes belong to the shared text; use bold lines.");
        }

        if (MediaPictureCheck.HoldsOutside(text))
        {
            report.Error($"The text shows a picture from outside the portal.", at, "text", $"Put the file into the media with the step \"media\", and name it by ~/media/.");
        }
    }

    private static string? Empty(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
