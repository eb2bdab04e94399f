using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Documents.Durable;

/// <summary>
/// Tells Identity's context which schema is meant: the one with passkeys. It asks the application's services and nothing else, and
/// the schema must be the same whoever makes the context, so it gets this answer instead of the host's.
/// </summary>
internal sealed class PasskeySchema : IServiceProvider
{
    private readonly IOptions<IdentityOptions> _options =
        Options.Create(new IdentityOptions { Stores = { SchemaVersion = IdentitySchemaVersions.Version3 } });

    public object? GetService(Type serviceType) => serviceType == typeof(IOptions<IdentityOptions>) ? _options : null;
}
