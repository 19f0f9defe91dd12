using System.Globalization;
using CceGen.Runtime.Client;
using CceGen.Runtime.Tests.Http;

namespace CceGen.Runtime.Tests.Responses;

/// <summary>A body whose items the caller reads as they arrive.</summary>
public sealed class StreamedResponseTests
{
    [Fact]
    public async Task An_item_is_read_when_it_has_arrived_and_the_end_disposes_the_body()
    {
        using var body = new ArrivingStream();
        var items = await OpenAsync(body);
        for (var number = 0; number < 3; number++)
        {
            var next = items.MoveNextAsync(TestContext.Current.CancellationToken);
            Assert.False(next.IsCompleted);
            body.Send($"{number}\n");
            Assert.True(await next);
            Assert.Equal(number, items.Current);
        }

        body.End();
        Assert.False(body.IsDisposed);
        Assert.False(await items.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.True(body.IsDisposed);
        Assert.False(await items.MoveNextAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Breaking_out_of_a_loop_ends_the_body()
    {
        using var body = new ArrivingStream();
        body.Send("1\n2\n");
        await foreach (var item in (await OpenAsync(body)).WithCancellation(TestContext.Current.CancellationToken))
        {
            Assert.Equal(1, item);
            break;
        }

        Assert.True(body.IsDisposed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Either_token_ends_the_wait_and_the_body(bool isOfTheCall)
    {
        using var body = new ArrivingStream();
        using var call = new CancellationTokenSource();
        using var loop = new CancellationTokenSource();
        var items = await OpenWithAsync(body, call.Token);
        var next = items.MoveNextAsync(loop.Token);

        await (isOfTheCall ? call : loop).CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task A_lost_connection_is_an_error_with_the_facts_of_the_response()
    {
        using var body = new ArrivingStream();
        body.Send("1\n");
        body.End(new IOException("The connection was lost."));
        var items = await OpenAsync(body);
        Assert.True(await items.MoveNextAsync(TestContext.Current.CancellationToken));

        var error = await Assert.ThrowsAsync<ApiException>(() => items.MoveNextAsync(TestContext.Current.CancellationToken));

        Assert.Equal((200, "getItems"), (error.StatusCode, error.Operation));
        Assert.IsType<IOException>(error.InnerException);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task An_item_that_is_not_what_the_document_promises_is_an_error_with_its_text()
    {
        using var body = ArrivingStream.Of("x\n");
        var items = await OpenAsync(body);

        var error = await Assert.ThrowsAsync<ApiException>(() => items.MoveNextAsync(TestContext.Current.CancellationToken));

        Assert.Equal("x", error.Response);
        Assert.IsType<FormatException>(error.InnerException);
        Assert.True(body.IsDisposed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Null_is_an_item_only_where_the_document_says_so(bool isNullable)
    {
        using var body = ArrivingStream.Of("null\n");
        using var request = new OperationRequest(HttpMethod.Get, new Uri("https://api.test/"), "getItems", "/");
        using var response = new HttpResponseMessage { Content = new StreamContent(body) };
        using var items = await StreamedResponse<string?>.OpenAsync(
            request, response, (content, facts) => new JsonLineItems(content, facts), _ => null, TestContext.Current.CancellationToken, isNullable);

        if (isNullable)
        {
            Assert.True(await items.MoveNextAsync(TestContext.Current.CancellationToken));
            Assert.Null(items.Current);
        }
        else
        {
            await Assert.ThrowsAsync<ApiException>(() => items.MoveNextAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_test_makes_one_of_any_items()
    {
        var read = new List<int>();
        await foreach (var item in new StreamedResponse<int>([1, 2]))
        {
            read.Add(item);
        }

        Assert.Equal([1, 2], read);
        Assert.Throws<ArgumentNullException>(() => new StreamedResponse<int>(null!));
    }

    [Fact]
    public async Task The_data_of_an_event_is_read_when_it_is_asked_for()
    {
        using var body = ArrivingStream.Of("id: 1\nevent: a\nretry: 2\ndata: 5\n\ndata: [DONE]\n\ndata: null\n\n");
        using var request = new OperationRequest(HttpMethod.Get, new Uri("https://api.test/"), "getItems", "/");
        using var response = new HttpResponseMessage { Content = new StreamContent(body) };
        var parsed = 0;
        using var events = await StreamedResponse<ServerSentEvent<string>>.OpenAsync(
            request,
            response,
            (content, facts) => new ServerSentEventItems(content, facts),
            item => new ServerSentEvent<string>(item, text =>
            {
                parsed++;
                return text == "null" ? null : int.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
            }),
            TestContext.Current.CancellationToken);

        Assert.True(await events.MoveNextAsync(TestContext.Current.CancellationToken));
        var first = events.Current;
        Assert.Equal(("a", "5", "1", 2.0), (first.EventType, first.Data, first.LastEventId, first.Retry!.Value.TotalMilliseconds));
        Assert.Equal(("5", "5", 1), (first.Value, first.Value, parsed));

        Assert.True(await events.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Equal("[DONE]", events.Current.Data);
        var error = Assert.Throws<ApiException>(() => events.Current.Value);
        Assert.Equal("[DONE]", error.Response);
        Assert.IsType<FormatException>(error.InnerException);

        Assert.True(await events.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Throws<ApiException>(() => events.Current.Value);
    }

    [Fact]
    public void A_test_makes_an_event_of_any_data()
    {
        var made = new ServerSentEvent<int>("a", "1", 1, "7", null);

        Assert.Equal(("a", "1", 1, "7", null), (made.EventType, made.Data, made.Value, made.LastEventId, made.Retry));
    }

    [Fact]
    public async Task The_client_of_the_call_ends_with_the_items()
    {
        var ended = 0;
        using var client = new Ending(() => ended++);
        using var body = ArrivingStream.Of("1\n2\n");
        var read = (await OpenAsync(body)).Own(client);
        Assert.True(await read.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, ended);
        Assert.True(await read.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.False(await read.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, ended);

        using var other = ArrivingStream.Of("1\n");
        (await OpenAsync(other)).Own(client).Dispose();
        Assert.Equal(2, ended);
    }

    private static Task<StreamedResponse<int>> OpenAsync(ArrivingStream body) => OpenWithAsync(body, CancellationToken.None);

    private static async Task<StreamedResponse<int>> OpenWithAsync(ArrivingStream body, CancellationToken call)
    {
        using var request = new OperationRequest(HttpMethod.Get, new Uri("https://api.test/"), "getItems", "/");
        using var response = new HttpResponseMessage { Content = new StreamContent(body) };
        return await StreamedResponse<int>.OpenAsync(
            request,
            response,
            (content, facts) => new JsonLineItems(content, facts),
            item => int.Parse(item.Text, CultureInfo.InvariantCulture),
            call);
    }
}
