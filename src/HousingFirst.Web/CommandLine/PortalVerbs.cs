using System.CommandLine;
using HousingFirst.Platform.Backups;

namespace HousingFirst.Web.CommandLine;

/// <summary><c>portal list | create | enable | disable | delete</c>, and those of backups</summary>
internal static class PortalVerbs
{
    public static Command Create()
    {
        var group = new Command("portal", "Lists, makes and changes portals.")
        {
            ListVerb(), CreateVerb(), StateVerb("enable", PortalState.Running), StateVerb("disable", PortalState.Disabled), DeleteVerb(),
        };
        foreach (var verb in BackupVerbs.Create())
        {
            group.Subcommands.Add(verb);
        }

        return group;
    }

    private static Command ListVerb()
    {
        var verb = new Command("list", "Lists the portals.");
        verb.SetAction((parsed, cancellationToken) => Shared.RunAsync(
            parsed,
            async (services, token) =>
            {
                var portals = (await services.GetRequiredService<PortalDirectory>().ViewAsync(token)).All.Select(portal => portal.Record).ToList();
                return Shared.Answer(
                    parsed,
                    portals.Select(portal => new { portal.Name, portal.State, portal.Host, portal.Prefix, portal.Recipe, portal.CreatedUtc }),
                    portals.Select(portal => $"{portal.Name,-20} {portal.State,-13} {portal.Host ?? "/" + portal.Prefix}"));
            },
            cancellationToken));
        return verb;
    }

    private static Command CreateVerb()
    {
        var name = new Argument<string>("name") { Description = "Lower-case letters, digits and hyphens." };
        var recipe = new Option<string>("--recipe") { Description = "A recipe's file or name.", Required = true };
        var host = new Option<string?>("--host") { Description = "Host name by which it is found." };
        var prefix = new Option<string?>("--prefix") { Description = "First path segment by which it is found." };
        var title = new Option<string?>("--title") { Description = "Name shown to readers." };
        var email = new Option<string?>("--admin-email") { Description = "The first administrator's mail address." };
        var password = new Option<string?>("--admin-password") 
        {
            Description = "The first administrator's password. Left out, or -: it is read from standard input, so that it stands in no list of processes.",
        };
        var verb = new Command("create", "Makes a portal by a recipe.") { name, recipe, host, prefix, title, email, password };
        verb.SetAction((parsed, cancellationToken) => Shared.RunAsync(
            parsed,
            async (services, token) =>
            {
                if (parsed.GetValue(email) is null && parsed.GetValue(password) is not null)
                {
                    Console.Error.WriteLine("Give --admin-email with --admin-password.");
                    return Shared.WrongUsage;
                }

                var order = new PortalOrder(
                    parsed.GetRequiredValue(name),
                    parsed.GetRequiredValue(recipe),
                    parsed.GetValue(host),
                    parsed.GetValue(prefix),
                    parsed.GetValue(title),
                    parsed.GetValue(email) is { } address ? new AdminAccount(address, await PasswordAsync(parsed.GetValue(password), token)) : null);
                var outcome = await services.GetRequiredService<PortalComposer>().CreateAsync(order, token);
                if (outcome.Problem is null)
                {
                    return Shared.Answer(parsed, new { order.Name }, [$"Portal {order.Name} is composed."]);
                }

                foreach (var problem in outcome.Recipe?.Problems ?? [])
                {
                    Console.Error.WriteLine(problem);
                }

                return Shared.Refuse(parsed, outcome.Problem.Message, new { error = outcome.Problem, problems = outcome.Recipe?.Problems });
            },
            cancellationToken));
        return verb;
    }

    private static async Task<string> PasswordAsync(string? given, CancellationToken cancellationToken) =>
        given is null or "-" ? await PasswordInput.ReadAsync(cancellationToken) ?? "" : given;

    private static Command StateVerb(string word, PortalState state)
    {
        var name = new Argument<string>("name");
        var verb = new Command(word, state == PortalState.Running ? "Puts a portal into service." : "Takes a portal out of service.") { name };
        verb.SetAction((parsed, cancellationToken) => Shared.RunAsync(
            parsed,
            async (services, token) => Said(
                parsed,
                await services.GetRequiredService<PortalAdministration>().SetStateAsync(parsed.GetRequiredValue(name), state, token),
                $"Portal {parsed.GetRequiredValue(name)} is {state.ToString().ToLowerInvariant()}."),
            cancellationToken));
        return verb;
    }

    private static Command DeleteVerb()
    {
        var name = new Argument<string>("name");
        var yes = new Option<bool>("--yes") { Description = "Really delete it, with all that is in it.", Required = true };
        var backups = new Option<bool>("--with-backups") { Description = "Also the backups that the host keeps of it; else they go in time." };
        var verb = new Command("delete", "Deletes a portal with its database and media.") { name, yes, backups };
        verb.SetAction((parsed, cancellationToken) => Shared.RunAsync(
            parsed,
            async (services, token) =>
            {
                var portal = parsed.GetRequiredValue(name);
                var (problem, trail) = await services.GetRequiredService<PortalAdministration>().DeleteAsync(portal, parsed.GetValue(backups), token);
                return problem is not null
                    ? Shared.Refuse(parsed, problem.Message, new { error = problem })
                    : Shared.Answer(
                        parsed,
                        new { done = true, trail = trail is null ? null : new { entries = trail.Count, seal = trail.LastSeal } },
                        [
                            parsed.GetValue(backups)
                                ? $"Portal {portal} is deleted, and the backups that the host kept of it."
                                : $"Portal {portal} is deleted. Backups that the host kept of it stay in "
                                    + $"{services.GetRequiredService<BackupShelf>().Root} for as many days as backups are kept.",
                            .. trail is null ? Array.Empty<string>() : [$"Its audit trail had {trail.Count} entries; the last one's seal is {trail.LastSeal}."],
                        ]);
            },
            cancellationToken));
        return verb;
    }

    private static int Said(ParseResult parsed, PortalProblem? problem, string done) => problem is null
        ? Shared.Answer(parsed, new { done = true }, [done])
        : Shared.Refuse(parsed, problem.Message, new { error = problem });
}
