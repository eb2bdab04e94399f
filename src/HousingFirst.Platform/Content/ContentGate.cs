using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Platform.Content;

/// <summary>
/// What every item passes on its way into the store: shape, then the handlers, each of whom may complete or refuse it; and on its way to readers
/// the checks. A file that is taken in is not held up by them: it comes whole or not at all, and is told what they found.
/// </summary>
internal sealed class ContentGate(IContentDefinitions definitions, IPortalExtensions extensions, IContentChecks checks)
{
    private const int MaxIdLength = 128;

    /// <summary>Completes the item and says what is wrong with it.</summary>
    public async Task<IReadOnlyList<ContentProblem>> PrepareAsync(
        ContentItem item, ContentWrite write, bool willBePublished, DateTime now, CancellationToken cancellationToken)
    {
        var set = await definitions.GetAsync(cancellationToken);
        ContentPreparation preparation = new()
        {
            Item = item,
            Write = write,
            WillBePublished = willBePublished,
            Type = set.Type(item.ContentType),
            Definitions = set,
            Now = now,
        };
        CheckShape(preparation);
        if (preparation.Problems.Count > 0)
        {
            return preparation.Problems;
        }

        var handlers = extensions.All<IContentHandler>();
        foreach (var handler in handlers)
        {
            await handler.PreparingAsync(preparation, cancellationToken);
        }

        foreach (var handler in handlers)
        {
            await handler.ValidatingAsync(preparation, cancellationToken);
        }

        if (write == ContentWrite.Publish)
        {
            var findings = await checks.RunAsync(item, cancellationToken);
            return [.. preparation.Problems, .. findings.Where(finding => finding.IsSerious).Select(finding => finding.Problem)];
        }

        return preparation.Problems;
    }

    /// <summary>Lets the handlers take out of a copy what can belong to one item alone.</summary>
    public async Task CopyAsync(ContentItem copy, ContentItem original, CancellationToken cancellationToken)
    {
        foreach (var handler in extensions.All<IContentHandler>())
        {
            await handler.CopyingAsync(copy, original, cancellationToken);
        }
    }

    /// <summary>Tells the handlers.</summary>
    public async Task ChangedAsync(ContentItem item, ContentChange change, CancellationToken cancellationToken)
    {
        foreach (var handler in extensions.All<IContentHandler>())
        {
            await handler.ChangedAsync(item, change, cancellationToken);
        }
    }

    private void CheckShape(ContentPreparation preparation)
    {
        var item = preparation.Item;
        if (item.ContentItemId.Length is 0 or > MaxIdLength)
        {
            preparation.Refuse(new("content.id", nameof(ContentItem.ContentItemId), "The item has no ContentItemId, or one that is too long."));
        }

        if (item.ContentItemVersionId?.Length > MaxIdLength)
        {
            preparation.Refuse(new("content.version-id", nameof(ContentItem.ContentItemVersionId), "The version id is too long."));
        }

        if (string.IsNullOrWhiteSpace(item.ContentType))
        {
            preparation.Refuse(new("content.type", nameof(ContentItem.ContentType), "The item has no ContentType."));
        }

        foreach (var registration in extensions.All<ContentPartRegistration>())
        {
            CheckPart(preparation, registration.PartType.Name, registration.PartType);
            foreach (var attached in preparation.Type?.Parts ?? [])
            {
                if (attached.PartName == registration.PartType.Name && attached.Name != attached.PartName)
                {
                    CheckPart(preparation, attached.Name, registration.PartType);
                }
            }
        }
    }

    private static void CheckPart(ContentPreparation preparation, string name, Type partType)
    {
        switch (preparation.Item.Content[name])
        {
            case null:
                return;
            case JsonObject part:
                try
                {
                    part.Deserialize(partType, ContentJson.Options);
                }
                catch (JsonException exception)
                {
                    preparation.Refuse(new("content.part", name + exception.Path?.TrimStart('$'), $"{name} cannot be read as a {partType.Name}."));
                }

                return;
            default:
                preparation.Refuse(new("content.part", name, $"{name} is an object, but something else stands there."));
                return;
        }
    }
}
