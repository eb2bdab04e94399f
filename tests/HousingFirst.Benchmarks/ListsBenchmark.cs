using System.Diagnostics;
using System.Globalization;
using HousingFirst.Benchmarks.Hosts;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Benchmarks;

/// <summary>A list of fifty thousand people: its first and last page, and narrowed by a word, a state and a role.</summary>
internal static class ListsBenchmark
{
    private const int People = 50_000;
    private const int Page = 25;
    private const int Looks = 200;

    public static async Task RunAsync()
    {
        await using var host = await BenchmarkHost.StartAsync();
        await host.ComposeAsync("default", "kursushus", null);
        await host.InPortalAsync(FillAsync);
        foreach (var (name, query, isLast) in new (string, AccountQuery, bool)[]
        {
            ("first page", new(), false),
            ("last page", new(), true),
            ("first page by mail", new() { Sort = AccountSort.Mail }, false),
            ("a word", new() { Words = "person 49" }, false),
            ("a state", new() { State = AccountState.Disabled }, false),
            ("a role", new() { Role = "Trainer" }, false),
        })
        {
            Report(name, await MeasureAsync(host, query, isLast));
        }
    }

    private static async Task<bool> FillAsync(IServiceProvider services)
    {
        var accounts = services.GetRequiredService<DurableContext>();
        var role = await accounts.Roles.Where(role => role.Name == "Trainer").Select(role => role.Id).SingleAsync();
        foreach (var batch in Enumerable.Range(0, People).Chunk(5000))
        {
            foreach (var number in batch)
            {
                var user = User(number);
                accounts.Users.Add(user);
                if (number % 10 == 0)
                {
                    accounts.UserRoles.Add(new() { UserId = user.Id, RoleId = role });
                }
            }

            await accounts.SaveChangesAsync(CancellationToken.None);
            accounts.ChangeTracker.Clear();
        }

        return true;
    }

    private static PlatformUser User(int number)
    {
        var mail = string.Create(CultureInfo.InvariantCulture, $"p{number * 7919 % People:D5}@example.test");
        return new()
        {
            UserName = mail, NormalizedUserName = mail.ToUpperInvariant(), Email = mail, NormalizedEmail = mail.ToUpperInvariant(),
            DisplayName = string.Create(CultureInfo.InvariantCulture, $"Person {number * 104729L % People:D5}"), IsEnabled = number % 4 != 0,
        };
    }

    // Counted and fetched, as a page of the list does both.
    private static async Task<double[]> MeasureAsync(BenchmarkHost host, AccountQuery query, bool isLast)
    {
        var times = new double[Looks];
        for (var look = 0; look < Looks; look++)
        {
            times[look] = await host.InPortalAsync(async services =>
            {
                var accounts = services.GetRequiredService<IAccounts>();
                var began = Stopwatch.GetTimestamp();
                var count = await accounts.CountAsync(query, CancellationToken.None);
                await accounts.ListAsync(query, isLast ? (count - 1) / Page * Page : 0, Page, CancellationToken.None);
                return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            });
        }

        Array.Sort(times);
        return times;
    }

    private static void Report(string what, double[] times) =>
        Console.WriteLine($"{what,-20} p50 {times[Looks / 2],7:N1} ms   p99 {times[Looks * 99 / 100],7:N1} ms");
}
