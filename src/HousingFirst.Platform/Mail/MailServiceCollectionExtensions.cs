using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Mail;

/// <summary>The mail room's services.</summary>
internal static class MailServiceCollectionExtensions
{
    /// <summary>The outbox and its sender. Needs portals, documents and the host store.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection(MailOptions.Section);
        services.AddOptions<MailOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        if (section[nameof(MailOptions.Server)] is { Length: > 0 })
        {
            services.AddSingleton<IMailTransport, SmtpTransport>();
        }
        else if (environment.IsDevelopment())
        {
            services.AddSingleton<FolderTransport>();
            services.AddSingleton<IMailTransport>(provider => provider.GetRequiredService<FolderTransport>());
        }

        return services
            .AddSingleton<MailNotes>()
            .AddSingleton<MailSignal>()
            .AddSingleton<MailPost>()
            .AddHostedService<MailService>()
            .AddScoped<PortalSender>()
            .AddScoped<IMailOutbox, MailOutbox>()
            .AddScoped<IMailJournal, MailJournal>()
            .AddScoped<MailRound>()
            .AddHostDailyTask<MailTidying>();
    }
}
