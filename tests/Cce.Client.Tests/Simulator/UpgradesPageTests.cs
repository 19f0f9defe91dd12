using System.Net;
using System.Text.Json.Nodes;
using Cce.Client.Tests.Simulator.Browser;
using Cce.Simulator;
using Cce.Simulator.Upgrades;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Simulator;

/// <summary>The page that shows the upgrades live: its files and events by HttpClient, the page itself in a browser.</summary>
public sealed class UpgradesPageTests : IAsyncLifetime
{
    // Starting a browser on a busy machine takes its time; nothing waits for this long otherwise.
    private const int BrowserTimeout = 180_000;

    private static readonly string[] Phases = ["Init", "Queuing", "Running", "Success"];

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly HttpClient _http = new();
    private CceSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Uri Page => new(_simulator.Endpoint, "/upgrades");

    public async ValueTask InitializeAsync()
    {
        _simulator = await CceSimulator.StartAsync(new CceSimulatorOptions { TimeProvider = _clock }, Cancellation);
        _http.BaseAddress = _simulator.Endpoint;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _simulator.DisposeAsync();
    }

    [Fact(Timeout = BrowserTimeout)]
    public async Task A_browser_shows_each_phase_as_it_comes_without_loading_the_page_again()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string browser = RequiredBrowser();
        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "blue" });
        await using Chromium page = await Chromium.OpenAsync(browser, Page, cancellation);
        await page.WhenAsync("document.querySelector('tbody tr')", "window.loadedOnce = true", cancellation);

        var seen = new List<string>();
        foreach ((string phase, int seconds) in Phases.Zip([0, 5, 19, 36]))
        {
            _clock.Advance(TimeSpan.FromSeconds(seconds));
            JsonNode? row = await page.WhenAsync(
                $"document.querySelector('tbody tr')?.dataset.phase === '{phase}'",
                "['.cluster', '.badge', '.percent'].map(part => document.querySelector(part).textContent).join(' ')"
                + " + ' ' + document.querySelector('[role=progressbar]').getAttribute('aria-valuenow')"
                + " + ' ' + window.loadedOnce",
                cancellation);
            seen.Add((string)row!);
        }

        Assert.Equal(
            [
                "blue Init 0.00 % 0.00 true",
                "blue Queuing 0.00 % 0.00 true",
                "blue Running 20.00 % 20.00 true",
                "blue Success 100.00 % 100.00 true",
            ],
            seen);
        JsonNode? announced = await page.WhenAsync("true", "document.querySelector('[aria-live]').textContent", cancellation);
        Assert.Equal("Cluster blue: Success", (string)announced!);
    }

    [Fact(Timeout = BrowserTimeout)]
    public async Task A_browser_shows_an_id_that_looks_like_markup_as_the_text_that_it_is()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string browser = RequiredBrowser();
        const string Hostile = "<img src=x onerror=\"window.harmed=1\"><script>window.harmed=1</script>&amp;'";
        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = Hostile, TaskId = Hostile, Version = Hostile, ProjectId = Hostile });
        await using Chromium page = await Chromium.OpenAsync(browser, Page, cancellation);

        JsonNode? shown = await page.WhenAsync(
            "document.querySelector('tbody tr')",
            "[document.querySelector('.cluster').textContent, document.querySelector('.id').textContent,"
            + " document.querySelector('[data-part=version]').textContent, document.querySelectorAll('img, tbody script').length,"
            + " window.harmed ?? 'unharmed']",
            cancellation);

        Assert.Equal([Hostile, Hostile, Hostile, "0", "unharmed"], shown!.AsArray().Select(part => part!.ToString()));
    }

    [Fact(Timeout = BrowserTimeout)]
    public async Task A_browser_adds_upgrades_that_start_later_above_those_that_ended()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string browser = RequiredBrowser();
        await using Chromium page = await Chromium.OpenAsync(browser, Page, cancellation);
        await page.WhenAsync("!document.getElementById('empty').hidden", "0", cancellation);

        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "first", Scenario = new UpgradeScenario { FailsAt = 60m } });
        _clock.Advance(TimeSpan.FromHours(1));
        await page.WhenAsync("document.querySelectorAll('tbody tr').length === 1", "0", cancellation);
        _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "second" });
        _clock.Advance(TimeSpan.FromSeconds(1));
        JsonNode? shown = await page.WhenAsync(
            "document.querySelectorAll('tbody tr').length === 2",
            "[...document.querySelectorAll('tbody tr')].map(row => row.querySelector('.cluster').textContent + ' ' + row.dataset.phase)"
            + ".concat(document.getElementById('summary').textContent, document.getElementById('empty').hidden)",
            cancellation);

        Assert.Equal(
            ["second Init", "first Failed", "1 under way, 1 ended", "true"], shown!.AsArray().Select(part => part!.ToString()));
    }

    [Fact]
    public async Task The_events_send_the_upgrades_at_once_and_again_when_they_change()
    {
        SimulatedUpgrade upgrade = _simulator.Upgrades.Start(new SimulatedUpgrade { ClusterId = "a/b <c>" });
        using HttpResponseMessage answer = await _http.GetAsync("/upgrades/events", HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancellation));

        JsonNode first = await NextAsync(reader);
        _clock.Advance(TimeSpan.FromSeconds(5));
        JsonNode second = await NextAsync(reader);

        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["Init", "Queuing"], new[] { first, second }.Select(rows => (string?)rows[0]!["phase"]));
        Assert.Equal("a/b <c>", (string?)first[0]!["cluster"]);
        Assert.Equal(upgrade.Path, (string?)first[0]!["path"]);
        Assert.Equal("2026-03-01T20:00:05+08:00", (string?)second[0]!["updatedAt"]);
    }

    [Theory]
    [InlineData("/upgrades", "text/html")]
    [InlineData("/upgrades/upgrades.css", "text/css")]
    [InlineData("/upgrades/upgrades.js", "text/javascript")]
    [InlineData("/upgrades/icon.svg", "image/svg+xml")]
    public async Task The_page_loads_nothing_from_elsewhere(string path, string contentType)
    {
        using HttpResponseMessage answer = await _http.GetAsync(path, Cancellation);
        string text = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'self';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("://", text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_two_pages_link_to_each_other()
    {
        Assert.Contains("<a href=\"/upgrades\">", await _http.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/\">", await _http.GetStringAsync("/upgrades", Cancellation), StringComparison.Ordinal);
    }

    private static string RequiredBrowser()
    {
        string? browser = Chromium.Find();
        Assert.SkipUnless(
            browser is not null, "No Chromium is installed: put one into PATH or name it in CHROME_PATH to test the page in a browser.");
        return browser!;
    }

    private static async Task<JsonNode> NextAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync(Cancellation) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return JsonNode.Parse(line["data: ".Length..])!;
            }
        }

        throw new EndOfStreamException("The events ended.");
    }
}
